import { type ReturnImportRow, readImports } from '@dial/database/read/imports';
import { applyImport } from '@dial/database/write/imports';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { ownPermission } from '../schema/guarded-fields.ts';
import { invalidInput, notFound } from '../schema/invalid-input.ts';
import { loadAll } from '../schema/load-all.ts';
import { mayOnReport } from '../schema/may-on-report.ts';
import { EditionRef, ReturnRef } from '../schema/refs.ts';
import { refusedHere } from '../schema/refused.ts';
import { InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { writing } from '../schema/writing.ts';

const ReturnImportRef = builder.objectRef<ReturnImportRow>('ReturnImport').implement({
  description: 'A spreadsheet of returns that somebody uploaded. Nothing is changed before it is applied.',
  fields: (t) => ({
    id: t.exposeID('id'),
    edition: t.field({
      type: EditionRef,
      resolve: async ({ editionId }, _args, { loaders }) =>
        (await loaders.edition.load(editionId)) ??
        found(await loaders.editionHead.load(editionId), editionId),
    }),
    fileName: t.exposeString('fileName'),
    at: t.expose('at', { type: 'DateTime' }),
    appliedAt: t.expose('appliedAt', { type: 'DateTime', nullable: true }),
    changed: t.exposeInt('changed', { description: 'Returns that it submits.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Returns in it that are so already.' }),
  }),
});

interface ImportApplied {
  readonly __typename: 'ImportApplied';
  readonly importId: string;
}

interface ImportConflict {
  readonly __typename: 'ImportConflict';
  readonly message: string;
  readonly returnIds: readonly string[];
}

const ImportAppliedRef = builder.objectRef<ImportApplied>('ImportApplied').implement({
  fields: (t) => ({
    import: t.field({
      type: ReturnImportRef,
      resolve: async ({ importId }, _args, { reader, viewer }) => {
        const [row] = await readImports(reader, [importId], viewer.id ?? '');
        return found(row ?? null, importId);
      },
    }),
  }),
});

const ImportConflictRef = builder.objectRef<ImportConflict>('ImportConflict').implement({
  description: 'Some of its returns were changed since the file was read; nothing of it is applied.',
  fields: (t) => ({
    message: t.exposeString('message'),
    returns: t.field({
      type: [ReturnRef],
      resolve: ({ returnIds }, _args, { loaders }) => loadAll(loaders.return, returnIds),
    }),
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
    resolve: writing(async (writer, { input: { id } }, context, info) => {
      const [held] = await readImports(context.reader, [id], writer.actor);
      if (held === undefined) return notFound(id, 'import');
      const permission = ownPermission(info);
      // The scope may be another than when the file was read.
      const allowed = await Promise.all(
        held.returnIds.map((returnId) => mayOnReport(context, permission, returnId)),
      );
      if (allowed.includes(false)) return refusedHere(permission);
      const result = await applyImport(writer, { id });
      if (result.kind === 'ok') return { __typename: 'ImportApplied' as const, importId: id };
      if (result.kind !== 'conflict') return invalidInput(result, 'import');
      const rows = result.present.map(({ row }) => String(row));
      const which =
        rows.length === 1
          ? `the return of row ${rows.join('')} was`
          : `the returns of rows ${LIST.format(rows)} were`;
      return {
        __typename: 'ImportConflict' as const,
        message: `Nothing was changed: ${which} changed since the file was read. Upload it again.`,
        returnIds: result.present.map(({ present }) => present.id),
      };
    }),
  }),
);

const LIST = new Intl.ListFormat('en-GB');
