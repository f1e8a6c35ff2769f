import type { CorrectionRow } from '@dial/database/read/history';
import { builder } from '../schema/builder.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef, ObservationRef, ReportRef } from '../schema/refs.ts';

const CorrectionRef = builder.objectRef<CorrectionRow>('Correction').implement({
  description: 'A change of a published row, with its public note.',
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      resolve: ({ reportId }, _args, { loaders }) => loadFound(loaders.report, reportId),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    by: t.exposeString('authorName'),
    note: t.exposeString('note'),
  }),
});

builder.objectField(EditionRef, 'corrections', (t) =>
  t.field({
    type: [CorrectionRef],
    description: 'What was corrected after publication, newest first.',
    resolve: ({ id }, _args, { loaders }) => loaders.corrections.load(id),
  }),
);

builder.objectFields(ReportRef, (t) => ({
  corrections: t.field({
    type: [CorrectionRef],
    description: 'What was corrected after publication, newest first.',
    resolve: async ({ id, editionId }, _args, { loaders }) =>
      (await loaders.corrections.load(editionId)).filter(({ reportId }) => reportId === id),
  }),
  revisedSince: t.field({
    type: ObservationRef,
    nullable: true,
    description:
      'The figure that stands for the period now, where it is another than the one the edition shows.',
    resolve: async ({ id }, _args, { loaders }) => {
      const revised = (await loaders.revisedSince.load(id)).find(({ place }) => place === 'actual');
      return revised === undefined ? null : loaders.observation.load(revised.observationId);
    },
  }),
}));
