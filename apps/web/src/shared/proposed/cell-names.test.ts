import { expect, it } from 'vitest';
import { cellName } from './cell-names.ts';

it('names a cell however its field is written', () => {
  expect(cellName('reported_in')).toBe('Reported in');
  expect(cellName('includeIn2040')).toBe('Include in Luton 2040');
  expect(cellName('include_in_2040')).toBe('Include in Luton 2040');
  expect(cellName('notes')).toBe('Notes');
  expect(cellName('aspirational')).toBe('Aspiration');
  expect(cellName('other')).toBe('other');
});
