import { expect, it } from 'vitest';
import { asSentence } from './as-sentence.ts';

it.each([
  ['baseline assumed: last year', 'Baseline assumed: last year.'],
  [' Read as points. ', 'Read as points.'],
  ['', ''],
])('"%s" becomes "%s"', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
