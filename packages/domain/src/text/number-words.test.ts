import { expect, it } from 'vitest';
import { numberWords } from './number-words.ts';

it.each([
  [0, 'no'],
  [1, 'one'],
  [9, 'nine'],
  [10, '10'],
  [1234, '1,234'],
])('writes %d as %s', (count, words) => {
  expect(numberWords(count)).toBe(words);
});
