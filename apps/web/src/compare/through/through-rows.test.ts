import { expect, it } from 'vitest';
import type { Comparability } from '../../shared/lineage/chain.ts';
import type { ThroughIndicator, ThroughReport } from './through-query.ts';
import { throughRows } from './through-rows.ts';

/** Made-up indicators, by the editions that report each. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  own: ['2096-97-q2', '2096-97-q3'],
  before: ['2095-96-q4'],
  other: ['2094-95-q4'],
  unlinked: ['2093-94-q4'],
};

// Only ids are looked at.
const indicator = (id: string) => ({ id }) as unknown as ThroughIndicator;
const report = (id: string) =>
  ({
    edition: { id, financialYear: id.slice(0, 7), quarter: Number(id.at(-1)) },
  }) as unknown as ThroughReport;
const link = (earlier: string, later: string, comparability: Comparability) => ({
  ...{ earlier: indicator(earlier), later: indicator(later), comparability },
});

const rows = (links: readonly ReturnType<typeof link>[], editions: readonly string[] = []) =>
  throughRows(indicator('own'), links, ({ id }) => (REPORTED[id] ?? []).map(report), editions).map(
    (row) => `${row.report.edition.id} ${row.indicator.id} ${row.comparability}`,
  );

it('shows its own editions, the oldest first', () => {
  expect(rows([])).toEqual(['2096-97-q2 own SAME', '2096-97-q3 own SAME']);
});

it('joins what other documents report of the measure, and says how it compares', () => {
  const links = [link('before', 'own', 'SAME'), link('other', 'before', 'CHANGED_DEFINITION')];
  expect(rows(links)).toEqual([
    '2094-95-q4 other CHANGED_DEFINITION',
    '2095-96-q4 before SAME',
    '2096-97-q2 own SAME',
    '2096-97-q3 own SAME',
  ]);
  expect(rows(links, ['2095-96-q4', '2096-97-q3'])).toEqual([
    '2095-96-q4 before SAME',
    '2096-97-q3 own SAME',
  ]);
});

it('shows what may not be compared, and says so', () => {
  expect(rows([link('before', 'own', 'NOT_COMPARABLE')])[0]).toBe('2095-96-q4 before NOT_COMPARABLE');
});

it('leaves out what no link leads to', () => {
  expect(rows([link('unlinked', 'other', 'SAME')])).toEqual(['2096-97-q2 own SAME', '2096-97-q3 own SAME']);
});
