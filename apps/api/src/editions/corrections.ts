import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { EditionRef, ObservationRef, ReportRef } from '../schema/refs.ts';

interface Correction {
  readonly reportId: string;
  readonly at: string;
  readonly by: string;
  readonly note: string;
}

const CorrectionRef = builder.objectRef<Correction>('Correction').implement({
  description: 'A change of a published row, with its public note.',
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      resolve: async ({ reportId }, _args, { loaders }) =>
        found(await loaders.report.load(reportId), reportId),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    by: t.exposeString('by'),
    note: t.exposeString('note'),
  }),
});

builder.objectField(EditionRef, 'corrections', (t) =>
  t.field({
    type: [CorrectionRef],
    description: 'What was corrected after publication, newest first.',
    resolve: () => [],
  }),
);

builder.objectFields(ReportRef, (t) => ({
  corrections: t.field({
    type: [CorrectionRef],
    description: 'What was corrected after publication, newest first.',
    resolve: () => [],
  }),
  revisedSince: t.field({
    type: ObservationRef,
    nullable: true,
    description:
      'The figure that stands for the period now, where it is another than the one the edition shows.',
    resolve: () => null,
  }),
}));
