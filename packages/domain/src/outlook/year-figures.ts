import Big from 'big.js';
import { makePeriod } from '../period/make-period.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Month, type QuarterNumber } from '../period/period.ts';
import type { Actual } from '../value/actual.ts';
import type { Decimal } from '../value/decimal.ts';
import { hasFigure } from '../value/has-figure.ts';

export const QUARTERS = [1, 2, 3, 4] as const satisfies readonly QuarterNumber[];

/** The figures of a series by financial year, as they are held or, of an additive series, as they add up. */
export interface YearFigures {
  /** What happened in a quarter alone. */
  quarter(year: number, quarter: QuarterNumber): Decimal | null;
  /** The year to the end of a quarter; to the end of Q4 it is the year. */
  toDate(year: number, quarter: QuarterNumber): Decimal | null;
  /** Years that anything is held of, oldest first. */
  readonly years: readonly number[];
}

/** @param additive the quarters of a year add up to it, so that each can be had from the others */
export function yearFigures(
  actuals: readonly Actual[],
  additive: boolean,
  yearStartMonth: Month = APRIL,
): YearFigures {
  const held = new Map<string, Decimal>();
  const years = new Set<number>();
  for (const actual of actuals) {
    const read = parsePeriod(actual.period, yearStartMonth);
    if (!read.ok || !hasFigure(actual)) continue;
    const { parts } = read.period;
    if (parts.kind !== 'quarter' && parts.kind !== 'year-to-date' && parts.kind !== 'financial-year')
      continue;
    held.set(read.period.id, actual.value);
    years.add(parts.year);
  }
  const at = (id: string) => held.get(id) ?? null;
  const printedToDate = (year: number, quarter: QuarterNumber) =>
    (quarter === 4 ? at(makePeriod({ kind: 'financial-year', year }).id) : null) ??
    at(makePeriod({ kind: 'year-to-date', year, quarter }).id);
  const printedQuarter = (year: number, quarter: QuarterNumber) =>
    at(makePeriod({ kind: 'quarter', year, quarter }).id);

  const toDate = (year: number, quarter: QuarterNumber): Decimal | null => {
    const printed = printedToDate(year, quarter);
    if (printed !== null || !additive) return printed;
    const parts = QUARTERS.slice(0, quarter).map((number) => printedQuarter(year, number));
    return parts.every((part) => part !== null)
      ? parts.reduce((sum, part) => sum.plus(part), new Big(0))
      : null;
  };
  const quarter = (year: number, number: QuarterNumber): Decimal | null => {
    const printed = printedQuarter(year, number);
    if (printed !== null || !additive) return printed;
    const until = printedToDate(year, number);
    const before = number === 1 ? new Big(0) : printedToDate(year, (number - 1) as QuarterNumber);
    return until === null || before === null ? null : until.minus(before);
  };
  return { quarter, toDate, years: [...years].sort((a, b) => a - b) };
}
