import { expect, it } from 'vitest';
import { lineWords } from './line-words.ts';

it.each([
  [[533], 'line 533'],
  [[46, 45], 'lines 45 and 46'],
  [[190, 46, 176, 185, 187, 188, 189], 'lines 46, 176, 185 and 187 to 190'],
])('%s', (lines, words) => {
  expect(lineWords(lines)).toBe(words);
});
