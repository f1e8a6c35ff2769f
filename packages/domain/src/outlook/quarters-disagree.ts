import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';
import type { Origin } from './forecast.ts';
import { QUARTERS, type YearFigures } from './year-figures.ts';

/** In percent of the larger: more than rounding each of them makes. */
const ROUNDING = 5;

/** What the quarters of a year come to, where the year to date that is printed beside them is far from it; else null. */
export function quartersDisagree(figures: YearFigures, { year, quarter }: Origin): Decimal | null {
  const soFar = figures.toDate(year, quarter);
  const parts = QUARTERS.slice(0, quarter).flatMap((number) => figures.quarter(year, number) ?? []);
  if (soFar === null || parts.length < quarter) return null;
  const sum = parts.reduce((total, part) => total.plus(part), new Big(0));
  const larger = sum.abs().gt(soFar.abs()) ? sum.abs() : soFar.abs();
  return sum.minus(soFar).abs().times(100).gt(larger.times(ROUNDING)) ? sum : null;
}
