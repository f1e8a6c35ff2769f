import type { CellReading } from './cell-reading.ts';
import { cellWords } from './cell-words.ts';
import type { Cell } from './sheet.ts';
import { formulaNotice, unusableCell } from './unusable-cell.ts';

/** The text of a cell as it is shown; empty text where it is empty. */
export function readTextCell(cell: Cell | undefined, name: string): CellReading<string> {
  if (cell === undefined) return { ok: true, value: '', notices: [] };
  const unusable = unusableCell(cell, name);
  if (unusable !== null) {
    const typed = cell.kind === 'error' && cell.formula !== null;
    const hint =
      ' A text that begins with "=", "+" or "-" becomes a formula: put an apostrophe in front of it.';
    return { ok: false, error: typed ? unusable + hint : unusable };
  }
  return { ok: true, value: cellWords(cell), notices: formulaNotice(cell, name) };
}
