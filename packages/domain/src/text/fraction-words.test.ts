import { expect, it } from 'vitest';
import { fractionWords } from './fraction-words.ts';

it.each([
  ['2', 'one half'],
  ['6', 'one sixth'],
  ['10', 'one tenth'],
  ['11', '1/11'],
  ['1,200', '1/1,200'],
])('one of %s is %s', (whole, words) => {
  expect(fractionWords(whole)).toBe(words);
});
