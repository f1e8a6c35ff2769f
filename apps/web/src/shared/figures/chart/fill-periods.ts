import type { Period } from '@dial/domain/period/period';
import { previousPeriod } from '@dial/domain/period/previous-period';

/** A gap longer than this is not filled: the periods then stand side by side. */
const MOST_FILLED = 24;

/**
 * Periods of one kind, oldest first and each once, with those between that no figure is held for, so that a gap in time shows
 * as a gap in the line. Running totals are filled from the start of their own year.
 */
export function fillPeriods(periods: readonly Period[]): Period[] {
  const sorted = [...new Map(periods.map((period) => [period.id, period])).values()].sort(byTime);
  return sorted.flatMap((period, index) => {
    const before = sorted[index - 1];
    return before === undefined ? [period] : [...between(before, period), period];
  });
}

export function byTime(a: Period, b: Period): number {
  return a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0;
}

function between(earlier: Period, later: Period): Period[] {
  const filled: Period[] = [];
  for (
    let step = previousPeriod(later);
    step !== null && step.id !== earlier.id;
    step = previousPeriod(step)
  ) {
    if (filled.length === MOST_FILLED || byTime(step, earlier) < 0) return [];
    filled.unshift(step);
  }
  return filled;
}
