/** What a spreadsheet file holds, whoever read it: the reader of the API makes these, the rules here judge them. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** A CSV file has one sheet, called "CSV". */
  readonly name: string;
  readonly hidden: boolean;
  /** Letters. */
  readonly hiddenColumns: readonly string[];
  /** From the top; only those with a cell. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** From the left; only those that hold something, have a formula or are merged away. */
  readonly cells: readonly Cell[];
}

type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';

export interface Cell {
  /** Its letters: A, B, … AA. */
  readonly column: string;
  readonly kind: CellKind;
  /** As the spreadsheet shows it. */
  readonly text: string;
  /** The plain decimal of a number, or a date's serial: exact, never a printed float. */
  readonly number: string | null;
  /** ISO date of a date; null for a time of day. */
  readonly date: string | null;
  /** The number is formatted as a percentage: 0.983 is shown as 98.3%. */
  readonly isPercent: boolean;
  /** Without "="; the value is the result that the file keeps, and "empty" where it keeps none. */
  readonly formula: string | null;
  /** Address of the first cell of the merged range that covers this one ("H5"); null for that first cell itself. */
  readonly mergedWith: string | null;
}
