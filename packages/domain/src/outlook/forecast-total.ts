import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';
import type { Forecast, Origin } from './forecast.ts';
import { spread } from './spread.ts';
import { QUARTERS, type YearFigures } from './year-figures.ts';

/**
 * Where the total of a year will end whose figures add up. By its own past profile where at least one earlier year is held to the
 * same quarter and whole: the year so far over the share that was reached then; the range is that of the shares, with an
 * even run beside a single one. Otherwise the quarters to come are taken to be like this year's. Null with less.
 */
export function forecastTotal(figures: YearFigures, origin: Origin): Forecast | null {
  const soFar = figures.toDate(origin.year, origin.quarter);
  if (soFar === null) return null;
  return byProfile(figures, origin, soFar) ?? byRunRate(figures, origin, soFar);
}

function byProfile(figures: YearFigures, { year, quarter }: Origin, soFar: Decimal): Forecast | null {
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
  const beside = shares.length === 1 ? ', the range being between that and an even run' : '';
  return {
    value,
    lower: least([...ends, value]),
    upper: most([...ends, value]),
    method: `by the share of the year that was reached by Q${quarter} in ${years}, ${percent(mean)}${beside}`,
  };
}

function byRunRate(figures: YearFigures, { year, quarter }: Origin, soFar: Decimal): Forecast | null {
  const quarters = QUARTERS.slice(0, quarter).flatMap((number) => figures.quarter(year, number) ?? []);
  const before = figures.quarter(year - 1, 4);
  const run = before === null ? quarters : [before, ...quarters];
  const noise = spread(run.slice(1).map((value, index) => value.minus(run[index] ?? value)));
  if (quarters.length < 2 || noise === null) return null;
  const mean = quarters.reduce((sum, value) => sum.plus(value), new Big(0)).div(quarters.length);
  const left = 4 - quarter;
  const value = soFar.plus(mean.times(left));
  const reach = noise.times(new Big(left).sqrt());
  const neverFalls = run.every((figure) => figure.gte(0));
  const lower = value.minus(reach);
  return {
    value,
    lower: neverFalls && lower.lt(soFar) ? soFar : lower,
    upper: value.plus(reach),
    method: `as if each quarter to come were like the ${quarters.length} so far, no earlier year being held by quarter`,
  };
}

const least = (values: readonly Decimal[]) => values.reduce((low, value) => (value.lt(low) ? value : low));
const most = (values: readonly Decimal[]) => values.reduce((high, value) => (value.gt(high) ? value : high));
const percent = (share: Decimal) => `${share.times(100).toFixed(1)}%`;
