import { expect, it } from 'vitest';
import { lineWords, sourceWords } from './source-words.ts';

it('names a document by its number', () => {
  expect(sourceWords({ document: '001_25168d29ab36bca1.txt', line: 533 })).toBe('001, line 533');
  expect(sourceWords({ document: '001_25168d29ab36bca1.txt', line: null })).toBe('001');
  expect(sourceWords({ document: 'return.xlsx', line: 2 })).toBe('return.xlsx, line 2');
});

it.each([
  [[533], 'line 533'],
  [[46, 45], 'lines 45 and 46'],
  [[190, 46, 176, 185, 187, 188, 189], 'lines 46, 176, 185 and 187 to 190'],
])('%s', (lines, words) => {
  expect(lineWords(lines)).toBe(words);
});
