import { expect, it } from 'vitest';
import { arrivalWords } from './arrival-words.ts';

it.each([
  ['to=/returns&ended=1', /session has ended/],
  ['to=/returns', /to see that page/],
  ['set=1', /password is set/],
  ['out=1', /signed out/],
  ['error=not-allowed', /did not let you in/],
])('%s', (query, words) => {
  expect(arrivalWords(new URLSearchParams(query))).toMatch(words);
});

it('says nothing of who came by themselves', () => {
  expect(arrivalWords(new URLSearchParams())).toBeNull();
});
