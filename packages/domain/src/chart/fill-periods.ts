import { makePeriod } from '../period/make-period.ts';
import type { Period } from '../period/period.ts';
import { previousPeriod } from '../period/previous-period.ts';

/** A longer gap is drawn as one column, so that the figures on both sides keep their room. */
const MOST_FILLED = 8;
/** No gap of so many periods is real: the kinds of period that have a fixed step do not lie that far apart. */
const MOST_STEPS = 1200;

/** A place on the time axis: a period, or a gap from it until another. */
export interface Slot {
  readonly period: Period;
  readonly until: Period | null;
}

/**
 * Periods of one kind, oldest first and each once, with those between that no figure is held for, so that a gap in time shows
 * as a gap in the line; a long gap is one slot. Running totals are filled from the start of their own year.
 */
export function fillPeriods(periods: readonly Period[]): Slot[] {
  const sorted = [...new Map(periods.map((period) => [period.id, period])).values()].sort(byTime);
  return sorted.flatMap((period, index) => {
    const before = sorted[index - 1];
    const own = { period, until: null };
    return before === undefined ? [own] : [...between(before, period), own];
  });
}

export function byTime(a: Period, b: Period): number {
  return a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0;
}

function between(earlier: Period, later: Period): Slot[] {
  const missing: Period[] = [];
  let step = previousPeriod(later);
  for (; step !== null && step.id !== earlier.id; step = previousPeriod(step)) {
    if (missing.length === MOST_STEPS || byTime(step, earlier) < 0) return [];
    missing.unshift(step);
  }
  const [first] = missing;
  const last = missing.at(-1);
  if (first !== undefined && last !== undefined && missing.length > MOST_FILLED) {
    return [{ period: first, until: last }];
  }
  return [
    ...(step === null ? yearsBetween(earlier, later) : []),
    ...missing.map((period) => ({ period, until: null })),
  ];
}

/** The whole years between two running totals, as one gap: their own steps end where each year begins. */
function yearsBetween({ parts: earlier }: Period, { parts: later }: Period): Slot[] {
  const kind = later.kind === 'year-to-date' ? 'financial-year' : 'academic-year';
  if (earlier.kind !== later.kind || !('quarter' in earlier) || !('quarter' in later)) return [];
  const [first, last] = [earlier.year + 1, later.year - 1];
  return first > last
    ? []
    : [{ period: makePeriod({ kind, year: first }), until: makePeriod({ kind, year: last }) }];
}
