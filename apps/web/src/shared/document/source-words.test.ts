import { expect, it } from 'vitest';
import { placeWords, sourceWords } from './source-words.ts';

it('names a document by its number', () => {
  expect(sourceWords({ document: '001_25168d29ab36bca1.txt', line: 533 })).toBe('001, line 533');
  expect(sourceWords({ document: '001_25168d29ab36bca1.txt', line: null })).toBe('001');
  expect(sourceWords({ document: 'return.xlsx', line: 2 })).toBe('return.xlsx, line 2');
});

it('says a place of several lines once', () => {
  const document = '002_6228026c28ba0bc2.txt';
  expect(placeWords({ document, line: 114, note: 'lines 114 to 116' })).toBe('002, lines 114 to 116');
  expect(placeWords({ document, line: 5, note: 'index' })).toBe('002, line 5 (index)');
  expect(placeWords({ document, line: 5, note: null })).toBe('002, line 5');
});
