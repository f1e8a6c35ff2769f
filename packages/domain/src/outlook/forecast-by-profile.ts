import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';
import type { Forecast, Origin } from './forecast.ts';
import type { YearFigures } from './year-figures.ts';

/**
 * The year so far over the share of the year that earlier years had reached by then; the range is that of the shares, with an even
 * run beside a single one. Null where no earlier year is held to the same quarter and whole.
 */
export function forecastByProfile(
  figures: YearFigures,
  { year, quarter }: Origin,
  soFar: Decimal,
): Forecast | null {
  const shares = figures.years.flatMap((past) => {
    const then = figures.toDate(past, quarter);
    const whole = figures.toDate(past, 4);
    if (past >= year || then === null || whole === null || then.lte(0) || whole.lte(0)) return [];
    return [then.div(whole)];
  });
  if (shares.length === 0) return null;
  const mean = shares.reduce((sum, share) => sum.plus(share), new Big(0)).div(shares.length);
  const value = soFar.div(mean);
  const seen = shares.length === 1 ? [...shares, new Big(quarter).div(4)] : shares;
  const ends = seen.map((share) => soFar.div(share));
  const years = shares.length === 1 ? 'the year before' : `${shares.length} years before`;
  return {
    value,
    lower: least([...ends, value]),
    upper: most([...ends, value]),
    range: 'as-seen',
    method: `by the share of the year that was reached by Q${quarter} in ${years}, ${percent(mean)}`,
    from: shares.length === 1 ? 'that share and an even run' : 'those shares',
  };
}

const least = (values: readonly Decimal[]) => values.reduce((low, value) => (value.lt(low) ? value : low));
const most = (values: readonly Decimal[]) => values.reduce((high, value) => (value.gt(high) ? value : high));
const percent = (share: Decimal) => `${share.times(100).toFixed(1)}%`;
