import { expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { pairCells } from './pair-cells.ts';

const cell = (row: string, raw: string, names: string[] = []): Cell => ({
  line: 535,
  column: '2020-21',
  row,
  names,
  kind: 'actual',
  period: '2020-21',
  raw,
  value: raw,
  status: 'final',
});

it('pairs the only two cells of a place, whatever they say', () => {
  const [first, second] = [cell('rates', '92.7'), cell('Rates collected (%)', '92.8')];
  expect(pairCells([first], [second])).toEqual([[first, second]]);
});

it('tells rows of one line apart by their names, not by their figures', () => {
  const rates = cell('rates', '84.0', ['Business Rates Collected %']);
  const streets = cell('streets', '92.7', ['% of Decent Streets - Litter']);
  const other = [cell('% of Decent Streets - Litter', '84.0'), cell('Business Rates Collected (%)', '92.7')];
  const pairs = pairCells([rates, streets], other);
  expect(pairs).toContainEqual([streets, other[0]]);
  expect(pairs).toContainEqual([rates, other[1]]);
});

it('takes one cell that the record files under two indicators as one', () => {
  const second = cell('Volunteering', 'n/a');
  const pairs = pairCells(
    [cell('volunteers', 'n/a', ['Volunteers']), cell('hours', 'n/a', ['Hours'])],
    [second],
  );
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.[0]?.row).toBe('volunteers hours');
  expect(pairs[0]?.[1]).toBe(second);
});

it('leaves over what only one reading has', () => {
  const [first, second] = [cell('rates', '92.7', ['Rates']), cell('Rates', '92.7')];
  expect(pairCells([first], [])).toEqual([[first, null]]);
  expect(pairCells([], [second])).toEqual([[null, second]]);
});
