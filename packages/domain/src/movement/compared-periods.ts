import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Period } from '../period/period.ts';
import { placeInYear } from '../period/place-in-year.ts';
import { previousPeriod } from '../period/previous-period.ts';
import { samePeriodYearBefore } from '../period/same-period-year-before.ts';
import { hasFigure } from '../value/has-figure.ts';
import type { MovementInput } from './movement.ts';

export type ComparedPeriods =
  | { readonly ok: true; readonly current: Period; readonly before: Period | null }
  | { readonly ok: false; readonly error: string };

/**
 * Which period is compared with which. A cumulative series is compared as a year to date, and a year to date or a seasonal
 * figure with the same period a year before; others with the period before. Kinds without a fixed step (as at a date, rolling
 * 12 months, several years) are compared with the latest earlier one held.
 */
export function comparedPeriods(input: MovementInput): ComparedPeriods {
  const start = input.yearStartMonth ?? APRIL;
  const read = parsePeriod(input.reportedPeriod, start);
  if (!read.ok) return { ok: false, error: `The period reported on cannot be read: ${read.error}.` };
  const cumulative = input.aggregation === 'cumulative';
  const current = cumulative ? (placeInYear(read.period, start).yearToDate ?? read.period) : read.period;
  const toDate = current.kind === 'year-to-date' || current.kind === 'academic-year-to-date';
  if (input.seasonal || cumulative || toDate) {
    return { ok: true, current, before: samePeriodYearBefore(current, start) };
  }
  return { ok: true, current, before: previousPeriod(current, start) ?? latestEarlier(input, current) };
}

function latestEarlier({ actuals, yearStartMonth }: MovementInput, current: Period): Period | null {
  if (!['as-at', 'rolling-12-months', 'several-years'].includes(current.kind)) return null;
  const earlier = actuals.filter(hasFigure).flatMap((actual) => {
    const read = parsePeriod(actual.period, yearStartMonth ?? APRIL);
    return read.ok && read.period.kind === current.kind && isBefore(read.period, current)
      ? [read.period]
      : [];
  });
  earlier.sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  return earlier[0] ?? null;
}

/** Earlier and, for several years, just as long. */
function isBefore(period: Period, current: Period): boolean {
  const years = ({ parts }: Period) => (parts.kind === 'several-years' ? parts.lastYear - parts.year : 0);
  return period.sortKey < current.sortKey && years(period) === years(current);
}
