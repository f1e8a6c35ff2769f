import { unescapeFormula } from '../text/unescape-formula.ts';
import type { Cell } from './sheet.ts';

/**
 * What a cell shows, as a person meant it: spaces of any kind are spaces and gone at the ends, line ends are line feeds,
 * characters that nobody sees are gone, and so is the apostrophe that Dial's own CSV puts before "=", "+", "-" and "@".
 */
export function cellWords(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const seen = cell.text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n\t]/g, ' ')
    .trim();
  return unescapeFormula(seen).trim();
}

/** Whether anything was put into a cell. A cell merged away and a space are nothing; a formula is something. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.mergedWith === null && (cell.formula !== null || cellWords(cell) !== '');
}
