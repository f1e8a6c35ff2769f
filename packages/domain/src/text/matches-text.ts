import { searchWords } from './search-words.ts';

/**
 * Whether a row is found by what a reader typed: every word of it that `searchWords` takes occurs, as any part of a word and in
 * any order, in the row's folded text. Nothing typed finds everything. `folded` is made once per row by `foldText`; the server
 * stores the same text and asks for the same words in it, so both sides find the same rows.
 */
export function matchesText(folded: string, typed: string): boolean {
  return searchWords(typed).every((word) => folded.includes(word));
}
