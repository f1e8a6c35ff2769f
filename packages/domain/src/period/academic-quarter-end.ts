import { addMonths } from './add-months.ts';
import type { Month, QuarterNumber } from './period.ts';

/**
 * The month in which a financial quarter ends inside an academic year (September `year` to August `year + 1`).
 * The quarter that ends in June belongs to the academic year that began the September before, so with April years
 * `ay2022-23-ytd-q1` ends in June 2023 and `ay2023-24-ytd-q2` covers September 2023 alone (SPEC, "Period ids").
 */
export function academicQuarterEnd(
  year: number,
  quarter: QuarterNumber,
  yearStartMonth: Month,
): { year: number; month: number } {
  const end = addMonths(year, yearStartMonth, quarter * 3 - 1);
  const startsAt = year * 12 + 9;
  const endsAt = end.year * 12 + end.month;
  if (endsAt < startsAt) return addMonths(end.year, end.month, 12);
  if (endsAt > startsAt + 11) return addMonths(end.year, end.month, -12);
  return end;
}
