import { daysInMonth } from './days-in-month.ts';
import { isoDate } from './iso-date.ts';
import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period, type PeriodParts } from './period.ts';

/**
 * The same period a year earlier: Q3 with last year's Q3. As at 29 February it is 28 February. Null for a programme, which
 * has no year.
 */
export function samePeriodYearBefore(period: Period, yearStartMonth: Month = APRIL): Period | null {
  const before = partsYearBefore(period.parts);
  return before === null ? null : makePeriod(before, yearStartMonth);
}

function partsYearBefore(parts: PeriodParts): PeriodParts | null {
  switch (parts.kind) {
    case 'programme':
      return null;
    case 'as-at': {
      const [year = 0, month = 1, day = 1] = parts.date.split('-').map(Number);
      const lastDay = daysInMonth(year - 1, month);
      return { kind: 'as-at', date: isoDate(year - 1, month, Math.min(day, lastDay)) };
    }
    case 'several-years':
      return { ...parts, year: parts.year - 1, lastYear: parts.lastYear - 1 };
    default:
      return { ...parts, year: parts.year - 1 };
  }
}
