import { expect, it } from 'vitest';
import { numberWords } from './number-words.ts';

it.each([
  ['3,', '3', '3'],
  ['11b)', '11b', '11b'],
  ['u,', '8', '8 (printed “u,”)'],
  ['10)', '16', '16 (printed “10)”)'],
  [null, '8', '8 (not printed)'],
  ['4.', null, '4'],
  [null, null, null],
])('printed %s, likely %s: %s', (number, likelyNumber, words) => {
  expect(numberWords({ number, likelyNumber })).toBe(words);
});
