import { makePeriod } from './make-period.ts';
import { APRIL, type Month, type Period, type QuarterNumber } from './period.ts';

/**
 * The financial quarters that make up a quarter, half, year to date or financial year, oldest first: the year to the end of
 * Q3 is Q1, Q2 and Q3. Empty for every other kind.
 */
export function quartersWithin(period: Period, yearStartMonth: Month = APRIL): readonly Period[] {
  const { parts } = period;
  const quarters = (numbers: readonly QuarterNumber[], year: number) =>
    numbers.map((quarter) => makePeriod({ kind: 'quarter', year, quarter }, yearStartMonth));
  switch (parts.kind) {
    case 'quarter':
      return [period];
    case 'half-year':
      return quarters(parts.half === 1 ? [1, 2] : [3, 4], parts.year);
    case 'year-to-date':
      return quarters(([1, 2, 3, 4] satisfies QuarterNumber[]).slice(0, parts.quarter), parts.year);
    case 'financial-year':
      return quarters([1, 2, 3, 4], parts.year);
    default:
      return [];
  }
}
