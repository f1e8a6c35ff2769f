import { expect, it } from 'vitest';
import { fixtureRow } from '../loading/fixture-row.ts';
import { narrowRows } from './narrow-rows.ts';

const rows = [fixtureRow(), fixtureRow({ indicatorId: 'other', searchText: 'council tax' })];

it('finds rows by every typed word, in any order', () => {
  expect(narrowRows(rows, 'Tax  COUNCIL')).toEqual([rows[1]]);
  expect(narrowRows(rows, 'tax rent')).toEqual([]);
});

it('nothing typed narrows nothing', () => {
  expect(narrowRows(rows, ' ')).toBe(rows);
});
