import type { Comparison } from './comparison.ts';
import type { SettledRow } from './second-reading-data.ts';

export interface Settlement {
  /** Differences that nobody has settled. */
  readonly unsettled: readonly Comparison[];
  /** Settlements that fit no difference: the data moved on, or the settlement was never true. */
  readonly stale: readonly SettledRow[];
}

/**
 * Holds the settlements against the comparison. One decided as `second` says that the record was corrected: there must
 * no longer be a difference, and both readings must say there what the second one says.
 */
export function settle(comparisons: readonly Comparison[], settled: readonly SettledRow[]): Settlement {
  const byPlace = Map.groupBy(comparisons, key);
  const open = new Set(comparisons.filter(({ same }) => !same));
  const stale = settled.filter((row) => {
    const found = byPlace.get(key(row)) ?? [];
    if (row.decision === 'second') return !found.some(({ same, second }) => same && second === row.second);
    const difference = found.find(
      (one) => open.has(one) && one.first === row.first && one.second === row.second,
    );
    if (difference) open.delete(difference);
    return difference === undefined;
  });
  return { unsettled: [...open], stale };
}

function key({ line, column, row, field }: Pick<Comparison, 'line' | 'column' | 'row' | 'field'>): string {
  return [line, column, row, field].join('\n');
}
