import { foldText } from '../text/fold-text.ts';

const WORDS = new Set([
  '',
  'n a',
  'na',
  'not applicable',
  'not available',
  'none',
  'nil',
  'null',
  'tbc',
  'to be confirmed',
  'tba',
  'awaited',
  'pending',
  'no data',
  'not known',
  'unknown',
  'x',
]);

/** Whether a text stands where a figure is missing: "n/a", "-", "TBC". Not the empty text. */
export function isMissingWord(text: string): boolean {
  return text.trim() !== '' && WORDS.has(foldText(text));
}
