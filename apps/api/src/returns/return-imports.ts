import { builder } from '../schema/builder.ts';
import { EditionRef, ReturnRef } from '../schema/refs.ts';
import { refusedHere } from '../schema/refused.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { thin } from '../schema/thin.ts';

export interface ImportRow {
  id: string;
  editionId: string;
  fileName: string;
  at: string;
  appliedAt: string | null;
  changed: number;
  unchanged: number;
}

const ReturnImportRef = builder.objectRef<ImportRow>('ReturnImport').implement({
  description: 'A spreadsheet of returns that somebody uploaded. Nothing is changed before it is applied.',
  fields: (t) => ({
    id: t.exposeID('id'),
    edition: t.field({ type: EditionRef, resolve: thin }),
    fileName: t.exposeString('fileName'),
    at: t.expose('at', { type: 'DateTime' }),
    appliedAt: t.expose('appliedAt', { type: 'DateTime', nullable: true }),
    changed: t.exposeInt('changed', { description: 'Returns that it changes.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Returns in it that are so already.' }),
  }),
});

interface ImportApplied {
  readonly __typename: 'ImportApplied';
  readonly import: ImportRow;
}

interface ImportConflict {
  readonly __typename: 'ImportConflict';
  readonly message: string;
  readonly ids: readonly string[];
}

const ImportAppliedRef = builder.objectRef<ImportApplied>('ImportApplied').implement({
  fields: (t) => ({ import: t.field({ type: ReturnImportRef, resolve: (applied) => applied.import }) }),
});

const ImportConflictRef = builder.objectRef<ImportConflict>('ImportConflict').implement({
  description: 'Some of its returns were changed since the file was read; nothing of it is applied.',
  fields: (t) => ({
    message: t.exposeString('message'),
    returns: t.field({ type: [ReturnRef], resolve: thin }),
  }),
});

const ApplyImportResultRef = builder.unionType('ApplyImportResult', {
  types: [ImportAppliedRef, ImportConflictRef, InvalidInputRef, NotAllowedRef],
});

const ApplyImportInput = builder.inputType('ApplyImportInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('applyImport', (t) =>
  t.field({
    type: ApplyImportResultRef,
    description: 'Submits every return of a file that was read without errors, or none.',
    args: { input: t.arg({ type: ApplyImportInput, required: true }) },
    permission: 'IMPORT_RETURNS',
    resolve: () => refusedHere('IMPORT_RETURNS'),
  }),
);
