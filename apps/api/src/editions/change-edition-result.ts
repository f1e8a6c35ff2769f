import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { EditionRef, ReportRef } from '../schema/refs.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';

interface EditionChanged {
  readonly __typename: 'EditionChanged';
  readonly editionId: string;
}

interface EditionConflict {
  readonly __typename: 'EditionConflict';
  readonly editionId: string;
  readonly message: string;
}

interface ReportChanged {
  readonly __typename: 'ReportChanged';
  readonly reportId: string;
}

const EditionChangedRef = builder.objectRef<EditionChanged>('EditionChanged').implement({
  fields: (t) => ({
    edition: t.field({
      type: EditionRef,
      resolve: async ({ editionId }, _args, { loaders }) =>
        found(await loaders.edition.load(editionId), editionId),
    }),
  }),
});

const EditionConflictRef = builder.objectRef<EditionConflict>('EditionConflict').implement({
  description: 'Another was first; `edition` is as it stands now.',
  fields: (t) => ({
    edition: t.field({
      type: EditionRef,
      resolve: async ({ editionId }, _args, { loaders }) =>
        found(await loaders.edition.load(editionId), editionId),
    }),
    message: t.exposeString('message'),
  }),
});

const ReportChangedRef = builder.objectRef<ReportChanged>('ReportChanged').implement({
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      resolve: async ({ reportId }, _args, { loaders }) =>
        found(await loaders.report.load(reportId), reportId),
    }),
  }),
});

export const ChangeEditionResultRef = builder.unionType('ChangeEditionResult', {
  types: [EditionChangedRef, EditionConflictRef, InvalidInputRef, NotAllowedRef],
});

export const ChangeReportResultRef = builder.unionType('ChangeReportResult', {
  types: [ReportChangedRef, EditionConflictRef, InvalidInputRef, NotAllowedRef],
});
