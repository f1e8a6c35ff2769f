import { type RatingChangeRow, readRatingChanges } from '@dial/database/read/reports';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { precedingQuarter } from '../schema/preceding-quarter.ts';
import { EditionRef, ReportRef } from '../schema/refs.ts';

export const RatingChange = builder.objectRef<RatingChangeRow>('RatingChange').implement({
  description: 'An indicator whose rating shown is another one than in the preceding edition.',
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

builder.objectField(EditionRef, 'ratingChanges', (t) =>
  t.field({
    type: [RatingChange],
    nullable: true,
    // At most the rows of an edition; half of them is a turbulent quarter.
    complexity: { field: 1, multiplier: 55 },
    description:
      'Rating changes since the preceding quarter; null where that edition is not held. A row that waits for its return has none yet.',
    resolve: async ({ id, financialYear, quarter }, _args, { loaders, reader }) => {
      const preceding = await loaders.edition.load(precedingQuarter(financialYear, quarter));
      return preceding === null ? null : readRatingChanges(reader, id, preceding.id);
    },
  }),
);
