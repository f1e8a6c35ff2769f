import { type FileProblem, readFileProblem } from '../../shared/upload/file-problem.ts';

interface FieldChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A return of the file that it would change. */
export interface ChangedRow {
  readonly id: string;
  readonly row: number;
  readonly title: string;
  readonly changes: readonly FieldChange[];
}

/** What came of an uploaded file. */
export type ImportAnswer =
  | {
      readonly kind: 'preview';
      readonly id: string;
      readonly fileName: string;
      readonly changed: number;
      readonly unchanged: number;
      readonly rows: readonly ChangedRow[];
      readonly notices: readonly FileProblem[];
    }
  /** Nothing of it is kept. */
  | {
      readonly kind: 'errors';
      readonly errors: readonly FileProblem[];
      readonly notices: readonly FileProblem[];
    }
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer came, or none that could be read. */
  | { readonly kind: 'failed' };

/** Reads the server's answer to an upload; what it does not hold is taken as none. */
export function readImportAnswer(status: number, body: unknown): ImportAnswer {
  if (!isObject(body)) return status < 500 && status >= 400 ? refused(status) : { kind: 'failed' };
  const notices = listOf(body.notices, readFileProblem);
  if (status === 422) return { kind: 'errors', errors: listOf(body.errors, readFileProblem), notices };
  if (status === 401 || status === 403) return refused(status, body.message);
  if (status >= 400 && status < 500) return refused(status, body.message);
  const made = body.import;
  if (status !== 200 || !isObject(made) || typeof made.id !== 'string') return { kind: 'failed' };
  return {
    kind: 'preview',
    id: made.id,
    fileName: textOf(made.fileName) ?? '',
    changed: numberOf(made.changed) ?? 0,
    unchanged: numberOf(made.unchanged) ?? 0,
    rows: listOf(body.rows, readRow),
    notices,
  };
}

function refused(status: number, message?: unknown): ImportAnswer {
  if (typeof message === 'string' && message !== '') return { kind: 'refused', message };
  return { kind: 'refused', message: REFUSALS[status] ?? 'The server does not take this file.' };
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'You are signed out. Sign in again, then choose the file anew.',
  403: 'You may not import returns into this edition.',
  404: 'There is no such edition any more.',
  413: 'The file is too large. The template of one directorate is far smaller.',
};

function readRow(row: unknown): ChangedRow | null {
  if (!isObject(row) || typeof row.id !== 'string') return null;
  return {
    id: row.id,
    row: numberOf(row.row) ?? 0,
    title: textOf(row.title) ?? row.id,
    changes: listOf(row.changes, (change) =>
      isObject(change)
        ? { label: textOf(change.label) ?? '', before: textOf(change.before), after: textOf(change.after) }
        : null,
    ),
  };
}

function listOf<Item>(list: unknown, read: (item: unknown) => Item | null): readonly Item[] {
  return Array.isArray(list) ? list.flatMap((item) => read(item) ?? []) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
