import { expect, it } from 'vitest';
import type { Comparison } from './comparison.ts';
import type { SettledRow } from './second-reading-data.ts';
import { settle } from './settle.ts';

const place = { line: 722, column: 'Q3', row: 'eet-number', field: 'value' };
const difference: Comparison = { ...place, first: '5783', second: '5138', same: false };
const settled = (changes: Partial<SettledRow> = {}): SettledRow => ({
  ...place,
  first: '5783',
  second: '5138',
  decision: 'first',
  why: 'the print has 5783',
  ...changes,
});

it('reports a difference that nobody settled', () => {
  expect(settle([difference], [])).toEqual({ unsettled: [difference], stale: [] });
});

it('accepts one that somebody did', () => {
  expect(settle([difference], [settled()])).toEqual({ unsettled: [], stale: [] });
});

it('reports a settlement of other readings, and the difference it misses', () => {
  const row = settled({ first: '5784' });
  expect(settle([difference], [row])).toEqual({ unsettled: [difference], stale: [row] });
});

it('reports a settlement of what no longer differs', () => {
  const row = settled();
  expect(settle([{ ...difference, first: '5138', same: true }], [row]).stale).toEqual([row]);
});

it('takes a settlement once', () => {
  expect(settle([difference, { ...difference }], [settled()]).unsettled).toHaveLength(1);
});

it('wants a corrected record to say what the second reading says', () => {
  const row = settled({ decision: 'second' });
  expect(settle([{ ...difference, first: '5138', same: true }], [row])).toEqual({ unsettled: [], stale: [] });
  expect(settle([difference], [row])).toEqual({ unsettled: [difference], stale: [row] });
});
