import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';

/** How many of the nearest figures say what is usual. */
const MOST = 12;

/**
 * Comparable figures before a period, oldest first: of its kind, and of a running total those as far into their year; at most the
 * newest twelve. What a new figure is usual or unusual beside.
 *
 * @param actuals that stand, one a period, in any order
 * @param period id of the period whose figure is asked for
 */
export function usualFigures(actuals: readonly Actual[], period: string): readonly Decimal[] {
  const { before } = comparable(actuals, period);
  return before.slice(-MOST);
}

/** The same around a period that was reported on: half of them from before it and half from after, more of one where the other has fewer. */
export function figuresAround(actuals: readonly Actual[], period: string): readonly Decimal[] {
  const { before, after } = comparable(actuals, period);
  const half = MOST / 2;
  const later = after.slice(0, MOST - Math.min(before.length, half));
  return [...before.slice(later.length - MOST), ...later];
}

function comparable(actuals: readonly Actual[], period: string) {
  const reported = parsePeriod(period);
  if (!reported.ok) return { before: [], after: [] };
  const { sortKey } = reported.period;
  const figures = actuals
    .flatMap((actual) => {
      const read = parsePeriod(actual.period);
      if (!read.ok || !hasFigure(actual) || !isAsFar(read.period, reported.period)) return [];
      return [{ value: actual.value, key: read.period.sortKey }];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const valuesOf = (those: typeof figures) => those.map(({ value }) => value);
  return {
    before: valuesOf(figures.filter(({ key }) => key < sortKey)),
    after: valuesOf(figures.filter(({ key }) => key > sortKey)),
  };
}

/** Of one kind and, where they are running totals, as far into their year. */
function isAsFar(one: Period, reported: Period): boolean {
  if (one.kind !== reported.kind) return false;
  if (one.parts.kind === 'quarter' || !('quarter' in one.parts) || !('quarter' in reported.parts))
    return true;
  return one.parts.quarter === reported.parts.quarter;
}
