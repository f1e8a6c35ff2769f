import { unescapeFormula } from '../text/unescape-formula.ts';
import { seenWords } from './seen-words.ts';
import type { Cell } from './sheet.ts';

/** What a cell shows, as a person meant it: without the apostrophe that Dial's own CSV puts before "=", "+", "-" and "@". */
export function cellWords(cell: Cell | undefined): string {
  return cell === undefined ? '' : seenWords(unescapeFormula(seenWords(cell.text)));
}

/** Whether anything was put into a cell. A cell merged away and a space are nothing; a formula is something. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.mergedWith === null && (cell.formula !== null || cellWords(cell) !== '');
}
