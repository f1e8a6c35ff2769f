import { expect, it } from 'vitest';
import { cellWords, placeWords } from './cell-words.ts';

const cell = (status: 'AGREED' | 'PROPOSED' | 'RETIRED') => ({
  id: 'x',
  status,
  strength: 'DIRECT' as const,
});

it('says what a cell is', () => {
  expect(cellWords(cell('AGREED'), true)).toBe('Agreed, direct');
  expect(cellWords(cell('PROPOSED'), false)).toBe('Proposed, direct');
  expect(cellWords(cell('PROPOSED'), true)).toBe('Not agreed');
  expect(cellWords(cell('RETIRED'), false)).toBe('Not mapped');
  expect(cellWords(undefined, false)).toBe('Not mapped');
});

it('says where it is', () => {
  const row = { id: 'trees', name: 'Trees', area: 'parks', searchText: 'trees' };
  const column = { id: 'air', name: 'Clean air', number: '2.1', priority: 'Green', isFirst: true };
  expect(placeWords(row, column)).toBe('Trees · 2.1 Clean air');
  expect(placeWords(row, undefined)).toBe('Trees');
});
