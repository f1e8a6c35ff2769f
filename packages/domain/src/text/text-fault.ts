import { readRequiredText } from './read-required-text.ts';

/** What is wrong with a text that may be empty, as the end of a sentence ("has 2,001 characters; …"); null where nothing is. */
export function textFault(typed: string, longest: number): string | null {
  if (typed.trim() === '') return null;
  const read = readRequiredText(typed, longest);
  return read.ok ? null : read.error;
}
