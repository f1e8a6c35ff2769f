/** A printed table cell as one reading gives it. */
export interface Cell {
  readonly line: number;
  readonly column: string;
  /** The indicator's id in the record; the row's title in the second reading. */
  readonly row: string;
  /** Every name of the row, to tell rows of one line apart. */
  readonly names: readonly string[];
  readonly kind: string;
  readonly period: string;
  readonly raw: string;
  readonly value: string;
  readonly status: string;
}

/** Cells with nothing in them. The second reading records none of these. */
export const EMPTY_STATUSES: ReadonlySet<string> = new Set(['blank', 'not-due']);
