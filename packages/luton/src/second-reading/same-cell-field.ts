import { closeEnough } from './close-enough.ts';

/** Whether the two readings say the same in a field of a cell. */
export function sameCellField(field: string, first: string, second: string): boolean {
  if (field === 'value') return plain(first) === plain(second);
  if (field === 'raw') return sameRaw(first, second);
  return first === second;
}

/** 79.60 and 79.6 are one value. */
function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/**
 * Spaces and the tabs of cell borders do not count. The extraction breaks a text that runs over several columns into
 * pieces and doubles or mistakes letters at the seams; the record writes such a text as it evidently reads and keeps the
 * pieces in the note, the second reader joined the pieces. Figures must agree letter by letter.
 */
function sameRaw(first: string, second: string): boolean {
  const [a, b] = [first, second].map((raw) => raw.replace(/\s+/g, ''));
  if (a === undefined || b === undefined) return false;
  return a === b || (BROKEN_TEXT.test(first) && closeEnough(a, b, 0.2));
}

const BROKEN_TEXT =
  /^(annual measure|\*see commentary|data due|5 Yearly Basis|.*\((Revised|Provisional) data)/;
