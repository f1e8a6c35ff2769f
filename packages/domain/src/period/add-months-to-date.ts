import { addMonths } from './add-months.ts';
import { daysInMonth } from './days-in-month.ts';
import { isoDate } from './iso-date.ts';
import type { Month } from './period.ts';

/**
 * The ISO date `count` months on. The last day of a month stays the last day (30 June becomes 30 September, and 31 December
 * before it); any other day that the later month lacks becomes its last.
 */
export function addMonthsToDate(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A stored ISO date has a month; the type system cannot know it.
  const later = addMonths(year, month as Month, count);
  const last = daysInMonth(later.year, later.month);
  const wasLast = day === daysInMonth(year, month);
  return isoDate(later.year, later.month, wasLast ? last : Math.min(day, last));
}
