/** An error or a notice about a place in a spreadsheet file. */
export interface SheetProblem {
  /** Null where it is about the whole file. */
  readonly sheet: string | null;
  /** As the spreadsheet counts, from 1; null where it is about the whole sheet. */
  readonly row: number | null;
  /** Letters; null where it is about the whole row. */
  readonly column: string | null;
  /** A sentence that names the mend. */
  readonly message: string;
}
