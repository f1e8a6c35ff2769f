import { formatDate } from './format-date.ts';
import { monthName } from './month-name.ts';
import type { PeriodParts } from './period.ts';
import { yearName } from './year-name.ts';

/** What a reader sees for a period. `end` is its last day, which an academic year to date is named by. */
export function periodLabel(parts: PeriodParts, end: string): string {
  switch (parts.kind) {
    case 'financial-year':
      return yearName(parts.year);
    case 'quarter':
      return `Q${parts.quarter} ${yearName(parts.year)}`;
    case 'half-year':
      return `${parts.half === 1 ? 'First' : 'Second'} half of ${yearName(parts.year)}`;
    case 'year-to-date':
      return `Year to end of Q${parts.quarter} ${yearName(parts.year)}`;
    case 'month':
      return `${monthName(parts.month)} ${parts.year}`;
    case 'academic-year':
      return `Academic year ${yearName(parts.year)}`;
    case 'academic-year-to-date':
      return `Academic year ${yearName(parts.year)} to ${formatDate(end)}`;
    case 'term':
      return `${parts.term[0]?.toUpperCase()}${parts.term.slice(1)} term ${yearName(parts.year)}`;
    case 'calendar-year':
      return `Calendar year ${parts.year}`;
    case 'rolling-12-months':
      return `Year ending ${monthName(parts.month)} ${parts.year}`;
    case 'as-at':
      return `At ${formatDate(parts.date)}`;
    case 'several-years':
      return `${parts.year} to ${parts.lastYear}`;
    case 'programme': {
      const words = parts.name.replaceAll('-', ' ');
      return `${words[0]?.toUpperCase()}${words.slice(1)}`;
    }
  }
}
