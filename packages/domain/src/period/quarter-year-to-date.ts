import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period } from './period.ts';

/** The year to the end of a quarter: `2023-24-q3` gives `2023-24-ytd-q3`. Null for a period that is no quarter. */
export function quarterYearToDate(period: Period, yearStartMonth: Month = APRIL): Period | null {
  if (period.parts.kind !== 'quarter') return null;
  return makePeriod({ ...period.parts, kind: 'year-to-date' }, yearStartMonth);
}
