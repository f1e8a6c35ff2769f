import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
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
      resolve: async ({ reportId }, _args, { loaders }) =>
        found(await loaders.report.load(reportId), reportId),
    }),
    before: t.field({
      type: ReportRef,
      resolve: async ({ beforeId }, _args, { loaders }) =>
        found(await loaders.report.load(beforeId), beforeId),
    }),
  }),
});
