import type { Period, PeriodKind } from '../period/period.ts';
import { placeInYear } from '../period/place-in-year.ts';
import { previousPeriod } from '../period/previous-period.ts';
import { hasFigure } from '../value/has-figure.ts';
import type { Unrated } from './basis.ts';
import type { DatedTarget, Row } from './row.ts';
import { targetIsFor } from './target-is-for.ts';

export interface LatestInstead {
  readonly row: Row;
  /** Said in the explanation. */
  readonly assumption: string;
}

/**
 * The row with its latest held figure in the place of one that is still to come (design.md, "Ratings": the latest against the
 * standing target). Its levels and ranges are read as standing; a change is counted from the period before the latest. Only
 * for figures that do not add up, and for whole years: a part-year's sum is never held against another period's target.
 * Null where no earlier figure is held.
 */
export function latestInstead(row: Row, missing: Unrated): LatestInstead | null {
  const additive = row.input.aggregation === 'sum' || row.input.aggregation === 'cumulative';
  if (additive && !WHOLE_YEARS.has(row.reported.kind)) return null;
  const latest = latestHeld(row);
  if (latest === null) return null;
  const start = row.input.yearStartMonth;
  const targets = row.targets.flatMap((dated) =>
    targetIsFor(dated, row) === 'other' ? [] : [moved(dated, latest, row)],
  );
  return {
    row: { ...row, reported: latest, place: placeInYear(latest, start), targets },
    assumption: `${missing.explanation} The latest held, for ${latest.label}, is rated against the same target.`,
  };
}

const WHOLE_YEARS: ReadonlySet<PeriodKind> = new Set(['financial-year', 'academic-year', 'calendar-year']);

/** Of the reported period's kind; for a year, of any kind of year. */
function latestHeld({ actuals, reported }: Row): Period | null {
  const earlier = actuals
    .filter(({ actual, period }) => hasFigure(actual) && period.sortKey < reported.sortKey)
    .map(({ period }) => period)
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  const years = WHOLE_YEARS.has(reported.kind)
    ? earlier.find(({ kind }) => WHOLE_YEARS.has(kind))
    : undefined;
  return earlier.find(({ kind }) => kind === reported.kind) ?? years ?? null;
}

function moved({ target }: DatedTarget, latest: Period, row: Row): DatedTarget {
  if (target.form !== 'change')
    return { target: { ...target, cadence: 'standing', period: null }, period: null };
  const baseline = previousPeriod(latest, row.input.yearStartMonth)?.id ?? null;
  return { target: { ...target, cadence: 'period', period: latest.id, baseline }, period: latest };
}
