import type { Period } from '../period/period.ts';

/** How much earlier one period ends than another, in words: "a year", "3 quarters", "5 months". Null where it does not, or is undated. */
export function lagBetween(earlier: Period, later: Period): string | null {
  if (earlier.end === null || later.end === null) return null;
  const months = monthOf(later.end) - monthOf(earlier.end);
  if (months <= 0) return null;
  if (months % 12 === 0) return countOf(months / 12, 'year');
  if (months % 3 === 0) return countOf(months / 3, 'quarter');
  return countOf(months, 'month');
}

/** Months since the year 0 of an ISO date. */
function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}

const countOf = (count: number, unit: string) => (count === 1 ? `a ${unit}` : `${count} ${unit}s`);
