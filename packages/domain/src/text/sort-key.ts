import { foldText } from './fold-text.ts';

/** No number in a title is longer; longer ones still sort, though not by size. */
const WIDTH = 12;

/**
 * A key that sorts titles in byte order (C collation, or JavaScript's `<`) as a reader expects: accents, case and punctuation
 * aside, numbers by size ("1a" before "2" before "10"). Ties are broken by id.
 */
export function sortKey(text: string): string {
  return foldText(text).replace(/[0-9]+/g, (digits) => digits.padStart(WIDTH, '0'));
}
