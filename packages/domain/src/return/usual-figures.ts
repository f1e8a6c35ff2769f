import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';

/** How many of the newest figures say what is usual. */
const MOST = 12;

/**
 * Comparable figures before a period, oldest first: of its kind, and of a running total those as far into their year; at most the
 * newest twelve. What a new figure is usual or unusual beside.
 *
 * @param actuals that stand, one a period, in any order
 * @param period id of the period whose figure is asked for
 */
export function usualFigures(actuals: readonly Actual[], period: string): readonly Decimal[] {
  const reported = parsePeriod(period);
  if (!reported.ok) return [];
  const figures = actuals.flatMap((actual) => {
    const read = parsePeriod(actual.period);
    if (!read.ok || !hasFigure(actual) || !isBefore(read.period, reported.period)) return [];
    return [{ value: actual.value, key: read.period.sortKey }];
  });
  return figures
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(-MOST)
    .map(({ value }) => value);
}

function isBefore(one: Period, reported: Period): boolean {
  if (one.kind !== reported.kind || one.sortKey >= reported.sortKey) return false;
  if (one.parts.kind === 'quarter' || !('quarter' in one.parts) || !('quarter' in reported.parts))
    return true;
  return one.parts.quarter === reported.parts.quarter;
}
