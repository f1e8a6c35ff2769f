import { randomUUID } from 'node:crypto';
import { compareReturns, type ReturnDifference } from '@dial/domain/compare/compare-returns';
import type { ReturnContent } from '@dial/domain/return/return-content';
import type { TransactionClient } from '../open/client.ts';
import { type Asker, askerOf } from '../read/reader.ts';
import { type ImportedRow, mergeFiled, wrongRows } from './imported-rows.ts';
import { isId } from './is-id.ts';
import { judgeReturns } from './judge-returns.ts';
import { type ReturnPresent, readReturnsPresent } from './return-present.ts';
import { jsonOf, writeContent } from './returns.ts';
import type { Conflict, FieldError, Invalid, NotFound, Written } from './write-result.ts';
import { inOneWrite, type Writer, writeEvent } from './writer.ts';

/** A file of returns as it was read. */
export interface ReadFile {
  readonly editionId: string;
  readonly fileName: string;
  /** Of its bytes. */
  readonly hash: string;
  readonly rows: readonly { readonly id: string; readonly row: number; readonly content: ReturnContent }[];
}

export interface ImportPreview extends Written {
  readonly changed: number;
  readonly unchanged: number;
  /** Those that would be submitted; without changes those that are saved as a draft and say the same. */
  readonly rows: readonly {
    readonly id: string;
    readonly row: number;
    readonly title: string;
    readonly changes: readonly ReturnDifference[];
  }[];
}

/** A row as an import keeps it. */
interface KeptRow {
  readonly id: string;
  readonly row: number;
  /** Of the return that the preview compared with. */
  readonly version: number;
  readonly content: ReturnContent;
  /** It is submitted: it says something else than the return, or what an officer saved as a draft. */
  readonly changes: boolean;
}

/**
 * Keeps what a file files, and says row by row what it would change; no return changes yet. What is saved as a draft is submitted with
 * the rest, where the file says the same of it. Every row has to be ready to be submitted: else what is wrong comes back by "rows.ROW.field", and nothing is kept.
 */
export async function previewImport(
  writer: Writer,
  { editionId, fileName, hash, rows: filed }: ReadFile,
): Promise<ImportPreview | Invalid | NotFound> {
  const id = randomUUID();
  let rows: ImportPreview['rows'] = [];
  const kept = await inOneWrite<Invalid | NotFound>(writer, async (tx, at) => {
    const known = isId(editionId) && (await tx.edition.count({ where: { id: editionId } })) > 0;
    if (!known) return { kind: 'not-found', id: editionId };
    const read = await readRows(askerOf(tx), editionId, filed);
    if (read.errors.length > 0) return { kind: 'invalid', errors: read.errors };
    const compared = read.rows.map(withChanges);
    const changed = compared.filter(({ submitted }) => submitted);
    const errors = await wrongRows(askerOf(tx), changed);
    if (errors.length > 0) return { kind: 'invalid', errors };
    rows = changed.map(({ id: returnId, row, title, changes }) => ({ id: returnId, row, title, changes }));
    const json = compared.map(({ id: returnId, row, present, content, submitted }) => ({
      id: returnId,
      row,
      version: present.version,
      content: jsonOf(content),
      changes: submitted,
    }));
    const data = { id, editionId, fileName, hash, by: writer.actor, at, rows: json };
    await tx.returnImport.create({ data });
    const after = { fileName, hash, rows: json.length, changed: rows.length };
    return { kind: 'ok', id, action: 'import.preview', before: null, after, editionId };
  });
  if (kept.kind !== 'ok') return kept;
  return { kind: 'ok', id, changed: rows.length, unchanged: filed.length - rows.length, rows };
}

/** What is wrong with rows of a file that is not kept, as other rows of it cannot be read; by "rows.ROW.field". */
export async function checkImport(
  asker: Asker,
  { editionId, rows: filed }: Pick<ReadFile, 'editionId' | 'rows'>,
): Promise<readonly FieldError[]> {
  const { rows, errors } = await readRows(asker, editionId, filed);
  const changed = rows.map(withChanges).filter(({ submitted }) => submitted);
  return [...errors, ...(await wrongRows(asker, changed))];
}

function withChanges(row: ReadRow) {
  const { present, content, unit } = row;
  const changes = compareReturns(present.content, content, unit);
  return { ...row, changes, submitted: changes.length > 0 || isDraft(present) };
}

/** Saved and not submitted since: what was sent back is a draft again once somebody has saved it. */
function isDraft({ state, savedAt, decidedAt }: ReturnPresent): boolean {
  if (state === 'SENT_BACK') return savedAt !== null && decidedAt !== null && savedAt > decidedAt;
  return state === 'DRAFT';
}

interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly errors: readonly FieldError[];
}

interface ReadRow extends ImportedRow {
  readonly title: string;
  readonly unit: Parameters<typeof compareReturns>[2];
}

/** The rows with the returns that they file, all of them of one edition. */
async function readRows(asker: Asker, editionId: string, filed: ReadFile['rows']): Promise<ReadRows> {
  const named = filed.filter(({ id }) => isId(id));
  const returns = await readReturnsPresent(
    asker,
    named.map(({ id }) => id),
  );
  const present = new Map(
    returns.filter((each) => each.editionId === editionId).map((each) => [each.id, each]),
  );
  const judged = new Map((await judgeReturns(asker, named)).map((each) => [each.id, each]));
  const errors: FieldError[] = [];
  const rows = filed.flatMap(({ id, row, content }, index): ReadRow[] => {
    const held = present.get(id);
    const own = judged.get(id);
    const twice = filed.findIndex((other) => other.id === id) < index;
    if (held === undefined || own === undefined || twice) {
      const message = twice ? 'The return is in the file twice.' : 'There is no such return in the edition.';
      errors.push({ field: `rows.${row}.id`, message });
      return [];
    }
    const merged = mergeFiled(held.content, content, own);
    return [{ id, row, present: held, content: merged, title: own.title, unit: own.facts.unit }];
  });
  return { rows, errors };
}

/** A return that somebody changed since a file was compared with it. */
export interface ChangedSince {
  readonly row: number;
  readonly present: ReturnPresent;
}

/**
 * Submits what a previewed file changes or finds saved as a draft, all of it or nothing: a return that somebody changed meanwhile is a conflict, what can no
 * longer be submitted an error. Rows that change nothing, and a file that was applied before, are left alone.
 */
export async function applyImport(
  writer: Writer,
  { id }: { readonly id: string },
): Promise<Written | Conflict<readonly ChangedSince[]> | Invalid | NotFound> {
  return inOneWrite<Conflict<readonly ChangedSince[]> | Invalid | NotFound>(writer, async (tx, at) => {
    const held = isId(id) ? await tx.returnImport.findUnique({ where: { id } }) : null;
    if (held === null || held.by !== writer.actor) return { kind: 'not-found', id };
    const { editionId } = held;
    // Written by `previewImport` alone.
    const kept = held.rows as unknown as readonly KeptRow[];
    const changed = kept.filter(({ changes }) => changes);
    if (held.appliedAt !== null || changed.length === 0) return { kind: 'ok', id, nothing: true };
    const returns = await readReturnsPresent(
      askerOf(tx),
      changed.map((row) => row.id),
    );
    const present = new Map(returns.map((each) => [each.id, each]));
    const rows = changed.flatMap(({ id: returnId, row, version, content }) => {
      const now = present.get(returnId);
      return now === undefined ? [] : [{ id: returnId, row, version, content, present: now }];
    });
    const since = rows.filter((row) => row.present.version !== row.version);
    if (since.length > 0) {
      return { kind: 'conflict', present: since.map(({ row, present: now }) => ({ row, present: now })) };
    }
    const errors = await wrongRows(askerOf(tx), rows);
    if (errors.length > 0) return { kind: 'invalid', errors };
    for (const row of rows) await submitRow(tx, row, writer.actor, at);
    await tx.returnImport.update({ where: { id }, data: { appliedAt: at } });
    const after = { fileName: held.fileName, hash: held.hash, submitted: rows.map((row) => row.id) };
    return { kind: 'ok', id, action: 'import.apply', before: null, after, editionId };
  });
}

/** Each return has its own event, as if it had been submitted alone. */
async function submitRow(
  tx: TransactionClient,
  { present, content }: ImportedRow,
  by: string,
  at: Date,
): Promise<void> {
  const done = await writeContent(tx, { present, filed: { content }, by, at, submit: true });
  if (done.kind !== 'ok') throw new Error(`The return ${present.id} was found open, and is not.`);
  await writeEvent(tx, done, by, at);
}
