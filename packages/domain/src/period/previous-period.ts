import { academicQuarterEnd } from './academic-quarter-end.ts';
import { addMonths } from './add-months.ts';
import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period, type PeriodParts, type QuarterNumber } from './period.ts';

/**
 * The period of the same kind just before: Q1 follows the Q4 of the year before, a year to date the one a quarter shorter.
 * Null where there is none (the year's first year to date) or where the kind has no fixed step, so that only the data can
 * say what came before (as at a date, rolling 12 months, several years, a programme).
 */
export function previousPeriod(period: Period, yearStartMonth: Month = APRIL): Period | null {
  const before = partsBefore(period.parts, yearStartMonth);
  return before === null ? null : makePeriod(before, yearStartMonth);
}

function partsBefore(parts: PeriodParts, yearStartMonth: Month): PeriodParts | null {
  switch (parts.kind) {
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
      return { ...parts, year: parts.year - 1 };
    case 'quarter': {
      const quarter = quarterBefore(parts.quarter);
      return quarter === null ? { ...parts, year: parts.year - 1, quarter: 4 } : { ...parts, quarter };
    }
    case 'half-year':
      return parts.half === 2 ? { ...parts, half: 1 } : { ...parts, year: parts.year - 1, half: 2 };
    case 'year-to-date': {
      const quarter = quarterBefore(parts.quarter);
      return quarter === null ? null : { ...parts, quarter };
    }
    case 'academic-year-to-date':
      return academicBefore(parts.year, parts.quarter, yearStartMonth);
    case 'month':
      return { kind: 'month', ...addMonths(parts.year, parts.month, -1) };
    case 'term':
      if (parts.term === 'summer') return { ...parts, term: 'spring' };
      if (parts.term === 'spring') return { ...parts, term: 'autumn' };
      return { ...parts, year: parts.year - 1, term: 'summer' };
    default:
      return null;
  }
}

function quarterBefore(quarter: QuarterNumber): QuarterNumber | null {
  if (quarter === 1) return null;
  return quarter === 2 ? 1 : quarter === 3 ? 2 : 3;
}

/** Inside an academic year the quarters end in the order Q2, Q3, Q4, Q1 (with April years). */
function academicBefore(year: number, quarter: QuarterNumber, yearStartMonth: Month): PeriodParts | null {
  const before = quarterBefore(quarter) ?? 4;
  const end = academicQuarterEnd(year, quarter, yearStartMonth);
  const endBefore = academicQuarterEnd(year, before, yearStartMonth);
  const precedes = endBefore.year * 12 + endBefore.month < end.year * 12 + end.month;
  return precedes ? { kind: 'academic-year-to-date', year, quarter: before } : null;
}
