/** An error or a notice at a place of a file that was sent. */
export interface FileProblem {
  readonly sheet: string | null;
  /** As the spreadsheet counts. */
  readonly row: number | null;
  /** Letters. */
  readonly column: string | null;
  readonly message: string;
}

/** A problem as the server tells it; null for what is none. */
export function readFileProblem(problem: unknown): FileProblem | null {
  if (typeof problem !== 'object' || problem === null) return null;
  const { sheet, row, column, message } = problem as Readonly<Record<string, unknown>>;
  if (typeof message !== 'string') return null;
  return { sheet: textOf(sheet), row: typeof row === 'number' ? row : null, column: textOf(column), message };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
