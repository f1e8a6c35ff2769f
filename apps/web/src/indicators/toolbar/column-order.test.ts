import { expect, it } from 'vitest';
import { COLUMN_IDS } from '../state/column-ids.ts';
import { listedColumns, moveColumn, toggleColumn } from './column-order.ts';

it('shows a column after the others and hides it', () => {
  expect(toggleColumn(['area'], 'rag')).toEqual(['area', 'rag']);
  expect(toggleColumn(['area', 'rag'], 'area')).toEqual(['rag']);
});

it('moves a column by one place, not past the edges', () => {
  const columns = ['area', 'latest', 'rag'] as const;
  expect(moveColumn(columns, 'rag', -1)).toEqual(['area', 'rag', 'latest']);
  expect(moveColumn(columns, 'area', 1)).toEqual(['latest', 'area', 'rag']);
  expect(moveColumn(columns, 'area', -1)).toBe(columns);
  expect(moveColumn(columns, 'rag', 1)).toBe(columns);
  expect(moveColumn(columns, 'owner', 1)).toBe(columns);
});

it('lists every column once, the shown first', () => {
  const listed = listedColumns(['rag', 'area']);
  expect(listed.slice(0, 2)).toEqual(['rag', 'area']);
  expect([...listed].sort()).toEqual([...COLUMN_IDS].sort());
});
