import { academicQuarterEnd } from './academic-quarter-end.ts';
import { addMonths } from './add-months.ts';
import { addMonthsToDate } from './add-months-to-date.ts';
import type { Month, PeriodParts, QuarterNumber } from './period.ts';

const QUARTERS: readonly QuarterNumber[] = [1, 2, 3, 4];

/**
 * The period of the same kind `months` months on (a multiple of 3), at least one whole period of those that do not overlap: a year's
 * successor is the next year even 6 months on. Several years move by years and overlap. Null for a programme.
 */
export function laterPeriod(parts: PeriodParts, months: number, yearStartMonth: Month): PeriodParts | null {
  const years = Math.max(1, Math.ceil(months / 12));
  switch (parts.kind) {
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
    case 'term':
      return { ...parts, year: parts.year + years };
    case 'several-years':
      return { ...parts, year: parts.year + years, lastYear: parts.lastYear + years };
    case 'quarter':
    case 'year-to-date':
      return { ...parts, ...quartersOn(parts.year, parts.quarter, months / 3) };
    case 'half-year': {
      const index = parts.year * 2 + (parts.half - 1) + Math.max(1, Math.floor(months / 6));
      return { kind: 'half-year', year: Math.floor(index / 2), half: index % 2 === 0 ? 1 : 2 };
    }
    case 'month':
    case 'rolling-12-months':
      return { kind: parts.kind, ...addMonths(parts.year, parts.month, months) };
    case 'academic-year-to-date': {
      const { quarter } = quartersOn(parts.year, parts.quarter, months / 3);
      const end = academicQuarterEnd(parts.year, parts.quarter, yearStartMonth);
      const wanted = end.year * 12 + end.month + months;
      const found = [0, 1, 2, 3, 4, 5].find((later) => {
        const placed = academicQuarterEnd(parts.year + later, quarter, yearStartMonth);
        return placed.year * 12 + placed.month === wanted;
      });
      return { kind: 'academic-year-to-date', year: parts.year + (found ?? years), quarter };
    }
    case 'as-at':
      return { kind: 'as-at', date: addMonthsToDate(parts.date, months) };
    case 'programme':
      return null;
  }
}

function quartersOn(year: number, quarter: QuarterNumber, count: number) {
  const index = year * 4 + (quarter - 1) + count;
  return { year: Math.floor(index / 4), quarter: QUARTERS[index % 4] ?? 1 };
}
