import { expect, test } from 'vitest';
import { missingWords } from './missing-words.ts';

test.each([
  ['AWAITED', 'Dec 2024', 'due Dec 2024'],
  ['AWAITED', null, 'awaited'],
  ['NOT_DUE', 'Dec 2024', 'not due yet'],
  ['BLANK', null, 'None printed'],
  [null, null, 'None printed'],
] as const)('a figure that is %s, expected %s, is "%s"', (status, expected, words) => {
  expect(missingWords(status, expected)).toBe(words);
});
