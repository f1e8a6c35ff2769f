import { cellWords } from './cell-words.ts';
import type { Cell } from './sheet.ts';

/** Why a cell says nothing whatever its column: an error value, or a formula whose result the file does not keep. Null otherwise. */
export function unusableCell(cell: Cell, name: string): string | null {
  if (cell.kind === 'error') {
    return `${name} shows the error ${cellWords(cell)}. Mend its formula, or type what is meant.`;
  }
  if (cell.formula !== null && cell.kind === 'empty') {
    return `${name} holds a formula without its result. Open the file in the spreadsheet program and save it again, or type the result.`;
  }
  return null;
}

/** What to tell of a cell whose formula's result is read. */
export function formulaNotice(cell: Cell, name: string): readonly string[] {
  if (cell.formula === null) return [];
  return [`${name} is worked out by a formula; its result ${cellWords(cell)} is read.`];
}
