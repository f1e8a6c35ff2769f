import type { ImportColumn } from './import-columns.ts';
import type { ImportedKind } from './imported-kinds.ts';
import type { ImportedStatus } from './imported-statuses.ts';

/** A figure of a file, checked. Decimals are exact, as text, with the places written. */
export interface ImportRow {
  readonly indicator: string;
  /** Period id. */
  readonly period: string;
  readonly kind: ImportedKind;
  /** Empty for the whole borough. */
  readonly breakdown: string;
  /** In the indicator's unit; null where the status says that there is none. */
  readonly value: string | null;
  readonly raw: string;
  readonly status: ImportedStatus;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
}

/** What is wrong with a row, in a sentence; the column is null where it is the row as a whole. */
export interface ImportRowProblem {
  readonly column: ImportColumn | null;
  readonly message: string;
}
