import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period, type QuarterNumber } from './period.ts';

/** Where a period stands in its year, which decides what may be compared with a year's target. */
export interface PlaceInYear {
  /** The year the period belongs to; null where the id ties it to none. */
  readonly year: Period | null;
  /** The year to the end of the period; the year itself for its last period. Null where quarters do not apply. */
  readonly yearToDate: Period | null;
  /** Quarters of the year gone by at the end of the period. */
  readonly quartersGone: QuarterNumber | null;
  /** The period ends with its year, so that a year's figure can be complete. */
  readonly yearIsOver: boolean;
}

const NOWHERE: PlaceInYear = { year: null, yearToDate: null, quartersGone: null, yearIsOver: false };

export function placeInYear(period: Period, yearStartMonth: Month = APRIL): PlaceInYear {
  const { parts } = period;
  const at = (year: number, quarter: QuarterNumber): PlaceInYear => {
    const whole = makePeriod({ kind: 'financial-year', year }, yearStartMonth);
    if (quarter === 4) return { year: whole, yearToDate: whole, quartersGone: 4, yearIsOver: true };
    const toDate = makePeriod({ kind: 'year-to-date', year, quarter }, yearStartMonth);
    return { year: whole, yearToDate: toDate, quartersGone: quarter, yearIsOver: false };
  };
  switch (parts.kind) {
    case 'financial-year':
      return at(parts.year, 4);
    case 'quarter':
    case 'year-to-date':
      return at(parts.year, parts.quarter);
    case 'half-year':
      return at(parts.year, parts.half === 1 ? 2 : 4);
    case 'month': {
      const year = parts.month >= yearStartMonth ? parts.year : parts.year - 1;
      const whole = makePeriod({ kind: 'financial-year', year }, yearStartMonth);
      return { ...NOWHERE, year: whole, yearIsOver: whole.end === period.end };
    }
    case 'academic-year':
    case 'calendar-year':
      return { ...NOWHERE, year: period, yearIsOver: true };
    case 'academic-year-to-date':
    case 'term': {
      const whole = makePeriod({ kind: 'academic-year', year: parts.year }, yearStartMonth);
      const yearToDate = parts.kind === 'term' ? null : period;
      return {
        ...NOWHERE,
        year: whole,
        yearToDate,
        yearIsOver: parts.kind === 'term' && parts.term === 'summer',
      };
    }
    default:
      return NOWHERE;
  }
}
