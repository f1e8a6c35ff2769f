import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { ReportRef } from '../schema/refs.ts';

/** The ids of the rows that show the ratings. */
interface ChangedRating {
  readonly reportId: string;
  readonly beforeId: string;
}

export const RatingChange = builder.objectRef<ChangedRating>('RatingChange').implement({
  description: 'An indicator whose rating shown is another one than in the earlier edition.',
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      resolve: ({ reportId }, _args, { loaders }) => loadFound(loaders.report, reportId),
    }),
    before: t.field({
      type: ReportRef,
      resolve: ({ beforeId }, _args, { loaders }) => loadFound(loaders.report, beforeId),
    }),
  }),
});
