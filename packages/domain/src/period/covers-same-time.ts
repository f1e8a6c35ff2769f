import type { Period } from './period.ts';

/**
 * Whether two periods are the same stretch of time under two ids: the year to the end of Q4 is the year, the year to the end
 * of Q1 is Q1, to the end of Q2 the first half. Undated periods only equal themselves.
 */
export function coversSameTime(a: Period, b: Period): boolean {
  if (a.id === b.id) return true;
  return a.start !== null && a.start === b.start && a.end !== null && a.end === b.end;
}
