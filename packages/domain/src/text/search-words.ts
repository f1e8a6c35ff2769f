import { foldText } from './fold-text.ts';

/** So that nobody's text costs more than a search: what is longer is cut. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;

/** The words to look for of what somebody typed, folded: the first 12 of the first 200 letters; none where nothing is typed. */
export function searchWords(typed: string): readonly string[] {
  return foldText(typed.slice(0, MOST_LETTERS))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}
