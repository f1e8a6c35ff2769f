/** A table for a file, whatever its format: each cell of one kind, so that a program can sort and count it. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of a table; null is empty. */
export type TableCell =
  | { readonly kind: 'text'; readonly value: string | null }
  | NumberCell
  /** A day, "2024-03-31". */
  | { readonly kind: 'date'; readonly value: string | null }
  | { readonly kind: 'flag'; readonly value: boolean | null };

export interface NumberCell {
  readonly kind: 'number';
  /** An exact decimal in its unit: 42.8 for 42.8%. */
  readonly value: string | null;
  /** How it is shown; without it, as a plain number. */
  readonly unit?: string;
  /** Decimals that are shown; null or left out, those that it has. */
  readonly decimals?: number | null;
  /** A difference of shares is in points. */
  readonly isDifference?: boolean;
}

/** What the sheet beside a table says: what it is, where it comes from, what its words mean. */
export interface TableNote {
  readonly name: string;
  readonly text: string;
}
