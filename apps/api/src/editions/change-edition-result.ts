import type { LastAct } from '@dial/database/read/last-act';
import type { EditionState } from '@dial/database/write/edition-state';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef, ReportRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { changedBy } from '../schema/was-changed.ts';

interface EditionChanged {
  readonly __typename: 'EditionChanged';
  readonly editionId: string;
}

interface EditionConflict {
  readonly __typename: 'EditionConflict';
  readonly editionId: string;
  readonly last: LastAct | null;
}

interface ReportChanged {
  readonly __typename: 'ReportChanged';
  readonly reportId: string;
}

const EditionChangedRef = builder.objectRef<EditionChanged>('EditionChanged').implement({
  fields: (t) => ({
    edition: t.field({
      type: EditionRef,
      resolve: ({ editionId }, _args, { loaders }) => loadFound(loaders.edition, editionId),
    }),
  }),
});

const EditionConflictRef = builder.objectRef<EditionConflict>('EditionConflict').implement({
  description: 'Another was first; `edition` is as it stands now.',
  fields: (t) => ({
    edition: t.field({
      type: EditionRef,
      resolve: ({ editionId }, _args, { loaders }) => loadFound(loaders.edition, editionId),
    }),
    message: t.string({ resolve: ({ last }, _args, { viewer }) => changedBy(viewer, 'edition', last) }),
  }),
});

const ReportChangedRef = builder.objectRef<ReportChanged>('ReportChanged').implement({
  fields: (t) => ({
    report: t.field({
      type: ReportRef,
      resolve: ({ reportId }, _args, { loaders }) => loadFound(loaders.report, reportId),
    }),
  }),
});

export const ChangeEditionResultRef = builder.unionType('ChangeEditionResult', {
  types: [EditionChangedRef, EditionConflictRef, InvalidInputRef, NotAllowedRef],
});

export const ChangeReportResultRef = builder.unionType('ChangeReportResult', {
  types: [ReportChangedRef, EditionConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of editions answer it. */
export function changeEditionResult(
  result: WriteResult<EditionState>,
  field = 'edition',
): EditionChanged | EditionConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'EditionChanged', editionId: result.id };
    case 'conflict':
      return editionConflict(result.present);
    default:
      return invalidInput(result, 'edition', field);
  }
}

/** The same of those that change one row; the id is the row's. */
export function changeReportResult(
  result: WriteResult<EditionState>,
): ReportChanged | EditionConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'ReportChanged', reportId: result.id };
    case 'conflict':
      return editionConflict(result.present);
    default:
      return invalidInput(result, 'row', 'report');
  }
}

function editionConflict({
  id,
  lastChangedBy,
  lastChangedByName,
  lastChangedAt,
}: EditionState): EditionConflict {
  const last =
    lastChangedBy === null || lastChangedByName === null || lastChangedAt === null
      ? null
      : { actor: lastChangedBy, actorName: lastChangedByName, at: lastChangedAt };
  return { __typename: 'EditionConflict', editionId: id, last };
}
