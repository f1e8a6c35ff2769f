import { academicQuarterEnd } from './academic-quarter-end.ts';
import { addMonthsToDate } from './add-months-to-date.ts';
import type { DatedQuarter } from './edition-quarter.ts';
import type { Month, PeriodParts } from './period.ts';

/**
 * The period of the same kind that is current when a quarter ends: the quarter, the year to its end, its last month, the 12
 * months to it, the half or year it lies in. As at a date: its last day where the date was a month's last that ends a
 * quarter, else the same day as many quarters on. Several years keep their length and end with the year of the quarter's end.
 */
export function periodAtQuarter(parts: PeriodParts, at: DatedQuarter, yearStartMonth: Month): PeriodParts {
  const { year, quarter } = at;
  const endYear = Number(at.end.slice(0, 4));
  // The quarter's end is an ISO date, so this is a month.
  const month = Number(at.end.slice(5, 7)) as Month;
  const academicYear = month >= 9 ? endYear : endYear - 1;
  switch (parts.kind) {
    case 'quarter':
    case 'year-to-date':
      return { kind: parts.kind, year, quarter };
    case 'half-year':
      return { kind: 'half-year', year, half: quarter <= 2 ? 1 : 2 };
    case 'financial-year':
      return { kind: 'financial-year', year };
    case 'month':
    case 'rolling-12-months':
      return { kind: parts.kind, year: endYear, month };
    case 'academic-year':
      return { kind: 'academic-year', year: academicYear };
    case 'academic-year-to-date':
      return { kind: 'academic-year-to-date', year: academicYearOf(at, yearStartMonth), quarter };
    case 'term':
      if (month >= 9) return { kind: 'term', year: academicYear, term: 'autumn' };
      return { kind: 'term', year: academicYear, term: month <= 3 ? 'spring' : 'summer' };
    case 'calendar-year':
      return { kind: 'calendar-year', year: endYear };
    case 'several-years':
      return { ...parts, year: endYear - (parts.lastYear - parts.year), lastYear: endYear };
    case 'as-at':
      return { kind: 'as-at', date: lastDateWithin(parts.date, at.end) };
    case 'programme':
      return parts;
  }
}

/** The academic year in which `academicQuarterEnd` places the quarter's own end. */
function academicYearOf({ quarter, end }: DatedQuarter, yearStartMonth: Month): number {
  const year = Number(end.slice(0, 4));
  const found = [year, year - 1].find((start) => {
    const placed = academicQuarterEnd(start, quarter, yearStartMonth);
    return `${placed.year}-${String(placed.month).padStart(2, '0')}` === end.slice(0, 7);
  });
  return found ?? year - 1;
}

/** The date moved on by whole quarters as far as it stays within `end`. */
function lastDateWithin(date: string, end: string): string {
  let quarters = 0;
  while (addMonthsToDate(date, (quarters + 1) * 3) <= end) quarters += 1;
  return addMonthsToDate(date, quarters * 3);
}
