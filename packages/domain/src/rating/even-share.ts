import Big from 'big.js';
import type { Period } from '../period/period.ts';
import { quartersWithin } from '../period/quarters-within.ts';
import { hasNumber } from '../target/has-number.ts';
import type { Decimal } from '../value/decimal.ts';
import { decimalPlaces } from '../value/decimal-places.ts';
import { formatExact } from '../value/format-exact.ts';
import { validPlaces } from '../value/valid-places.ts';
import type { DatedTarget, Row } from './row.ts';

const SHARES = { 1: 'a quarter', 2: 'half', 3: 'three quarters' } as const;

export interface EvenShare {
  readonly target: DatedTarget;
  readonly assumption: string;
}

/**
 * A year's target as far as it should be met by now if the series runs evenly: three quarters of it after Q3. Only where a
 * document says that it runs evenly, or each quarterly target printed for the year, times four, is the year's target within
 * the rounding of both (001: 25 × 4 = 100 homes; 53 × 4 = 212 beside 210). Null where that is not known, after the year's
 * end, and for ranges and changes.
 */
export function evenShare(row: Row, year: DatedTarget): EvenShare | null {
  const gone = row.place.quartersGone;
  const whole = year.target.value;
  if (gone === null || gone === 4 || year.period === null) return null;
  if (year.target.form !== 'level' || whole === null) return null;
  const quarterly = quarterlyTargets(row, year.period);
  const printedEven =
    quarterly.length > 0 &&
    quarterly.every((quarter) => isQuarterOf(quarter, whole, validPlaces(row.input.decimals ?? 0)));
  if (!row.input.runsEvenly && !printedEven) return null;
  const due = whole.times(gone).div(4);
  const unit = row.input.unit;
  const why = row.input.runsEvenly ? '' : ', because four times the quarterly target is the year’s';
  return {
    target: { target: { ...year.target, value: due }, period: row.place.yearToDate },
    assumption: `Assumed: an even run through the year${why}, so ${SHARES[gone]} of the year’s target of ${formatExact(whole, unit, 0)} by now.`,
  };
}

function quarterlyTargets(row: Row, year: Period): Decimal[] {
  const ids = quartersWithin(year, row.input.yearStartMonth).map(({ id }) => id);
  return row.targets.flatMap(({ target, period }) => {
    if (period === null || !ids.includes(period.id)) return [];
    return target.form === 'level' && target.value !== null && hasNumber(target) ? [target.value] : [];
  });
}

/** Each printed number may be off by half its last place, the quarter's four times over. */
function isQuarterOf(quarter: Decimal, year: Decimal, decimals: number): boolean {
  const slack = halfPlace(quarter, decimals).times(4).plus(halfPlace(year, decimals));
  return quarter.times(4).minus(year).abs().lte(slack);
}

function halfPlace(value: Decimal, decimals: number): Decimal {
  return new Big(`0.${'0'.repeat(Math.max(decimals, decimalPlaces(value)))}5`);
}
