import { expect, it } from 'vitest';
import { searchWords } from './search-words.ts';

it('folds words', () => {
  expect(searchWords('  Bed & Breakfast ')).toEqual(['bed', 'and', 'breakfast']);
  expect(searchWords(' … ')).toEqual([]);
});

it('takes no more than the first 12 words', () => {
  const words = Array.from({ length: 13 }, (_, index) => `w${index}`);
  expect(searchWords(words.join(' '))).toEqual(words.slice(0, 12));
});

it('takes no more than the first 200 letters', () => {
  expect(searchWords('a'.repeat(201))).toEqual(['a'.repeat(200)]);
});
