import type { PeriodParts } from './period.ts';
import { yearName } from './year-name.ts';

/** The public id of a period (design.md, "Periods"). */
export function periodId(parts: PeriodParts): string {
  switch (parts.kind) {
    case 'financial-year':
      return yearName(parts.year);
    case 'quarter':
      return `${yearName(parts.year)}-q${parts.quarter}`;
    case 'half-year':
      return `${yearName(parts.year)}-h${parts.half}`;
    case 'year-to-date':
      return `${yearName(parts.year)}-ytd-q${parts.quarter}`;
    case 'month':
      return `${parts.year}-${String(parts.month).padStart(2, '0')}`;
    case 'academic-year':
      return `ay${yearName(parts.year)}`;
    case 'academic-year-to-date':
      return `ay${yearName(parts.year)}-ytd-q${parts.quarter}`;
    case 'term':
      return `ay${yearName(parts.year)}-${parts.term}`;
    case 'calendar-year':
      return `cy${parts.year}`;
    case 'rolling-12-months':
      return `r12m-${parts.year}-${String(parts.month).padStart(2, '0')}`;
    case 'as-at':
      return `at-${parts.date}`;
    case 'several-years':
      return `${parts.year}-${String(parts.lastYear % 100).padStart(2, '0')}`;
    case 'programme':
      return `programme-${parts.name}`;
  }
}
