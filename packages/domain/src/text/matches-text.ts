import { foldText } from './fold-text.ts';

/**
 * Whether a row is found by what a reader typed: every typed word occurs, as any part of a word and in any order, in the
 * row's folded text. Nothing typed finds everything. `folded` is made once per row by `foldText`; the server stores the same
 * text and asks `position(word in folded) > 0` for each word, so both sides find the same rows.
 */
export function matchesText(folded: string, typed: string): boolean {
  return foldText(typed)
    .split(' ')
    .every((word) => folded.includes(word));
}
