import { academicQuarterEnd } from './academic-quarter-end.ts';
import { addMonths } from './add-months.ts';
import { daysInMonth } from './days-in-month.ts';
import { isoDate } from './iso-date.ts';
import type { Month, PeriodParts } from './period.ts';

export interface PeriodSpan {
  readonly start: string;
  readonly end: string;
  /** False where the dates only place the period among others and no source gives them. */
  readonly dated: boolean;
}

/** From the first of a month, over a number of months. */
function months(year: number, month: number, count: number): PeriodSpan {
  const last = addMonths(year, month, count - 1);
  return {
    start: isoDate(year, month, 1),
    end: isoDate(last.year, last.month, daysInMonth(last.year, last.month)),
    dated: true,
  };
}

/**
 * First and last day of a period. An academic year runs from September to August. Term dates differ by school and no
 * document prints them, and `2018-20` does not say which kind of year it counts: these get a conventional place
 * (September to December, January to March, April to August; calendar years) with `dated` false.
 */
export function periodSpan(parts: PeriodParts, yearStartMonth: Month): PeriodSpan {
  switch (parts.kind) {
    case 'financial-year':
      return months(parts.year, yearStartMonth, 12);
    case 'quarter':
    case 'half-year': {
      const length = parts.kind === 'quarter' ? 3 : 6;
      const index = parts.kind === 'quarter' ? parts.quarter : parts.half;
      const first = addMonths(parts.year, yearStartMonth, (index - 1) * length);
      return months(first.year, first.month, length);
    }
    case 'year-to-date':
      return months(parts.year, yearStartMonth, parts.quarter * 3);
    case 'month':
      return months(parts.year, parts.month, 1);
    case 'academic-year':
      return months(parts.year, 9, 12);
    case 'academic-year-to-date': {
      const end = academicQuarterEnd(parts.year, parts.quarter, yearStartMonth);
      return months(parts.year, 9, (end.year - parts.year) * 12 + end.month - 8);
    }
    case 'term': {
      if (parts.term === 'autumn') return { ...months(parts.year, 9, 4), dated: false };
      if (parts.term === 'spring') return { ...months(parts.year + 1, 1, 3), dated: false };
      return { ...months(parts.year + 1, 4, 5), dated: false };
    }
    case 'calendar-year':
      return months(parts.year, 1, 12);
    case 'rolling-12-months': {
      const first = addMonths(parts.year, parts.month, -11);
      return months(first.year, first.month, 12);
    }
    case 'as-at':
      return { start: parts.date, end: parts.date, dated: true };
    case 'several-years':
      return { ...months(parts.year, 1, (parts.lastYear - parts.year + 1) * 12), dated: false };
    case 'programme':
      return { start: '9999-12-31', end: '9999-12-31', dated: false };
  }
}
