import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';
import type { Forecast, Origin } from './forecast.ts';
import { spread } from './spread.ts';
import { QUARTERS, type YearFigures } from './year-figures.ts';

export interface LevelOptions {
  readonly seasonal: boolean;
  /** The year's figure is that of its quarters together, not the last one's. */
  readonly overTheYear: boolean;
}

/** How much of a trend goes on from one quarter to the next: a level seldom moves on as it did. */
const DAMPING = new Big('0.5');
/** Of so many latest quarters. */
const REMEMBERED = 8;
/** Fewer quarters in a row show no trend. */
const FEWEST = 3;

/**
 * Where the year will end for a figure that does not add up: a stock at its end, or a share or average over its quarters. Seasonal
 * ones move as they did between the same quarters a year before, others by the trend of up to eight quarters, halved with
 * each quarter ahead. The range follows from how much the figure changed from quarter to quarter and widens with the
 * distance. Null where fewer than three quarters in a row are held.
 */
export function forecastLevel(
  figures: YearFigures,
  { year, quarter }: Origin,
  { seasonal, overTheYear }: LevelOptions,
): Forecast | null {
  const run = latestRun(figures, year, quarter);
  const last = run.at(-1);
  const changes = run.slice(1).map((value, index) => value.minus(run[index] ?? value));
  const noise = spread(changes);
  if (last === undefined || noise === null || run.length < FEWEST) return null;
  const ahead = QUARTERS.slice(quarter);
  const asBefore = seasonal ? sameQuarters(figures, year, quarter, last) : null;
  const expected = asBefore ?? damped(last, changes, ahead.length);
  const how =
    asBefore === null
      ? `by the trend of the last ${run.length} quarters, halved with each quarter ahead`
      : 'moving as it did between the same quarters a year before';
  const reach = noise.times(new Big(ahead.length).sqrt());
  if (!overTheYear) {
    const value = expected.at(-1) ?? last;
    return { value, lower: value.minus(reach), upper: value.plus(reach), method: how };
  }
  const soFar = figures.toDate(year, quarter) ?? meanOf(figures, year, quarter);
  if (soFar === null) return null;
  const sum = expected.reduce((total, value) => total.plus(value), soFar.times(quarter));
  const value = sum.div(4);
  const part = reach.times(ahead.length).div(4);
  const method = `${how}, each quarter counting the same`;
  return { value, lower: value.minus(part), upper: value.plus(part), method };
}

/** The quarters in a row that end with the origin, oldest first. */
function latestRun(figures: YearFigures, year: number, quarter: number): Decimal[] {
  const run: Decimal[] = [];
  for (let back = 0; back < REMEMBERED; back += 1) {
    const index = year * 4 + quarter - 1 - back;
    const number = QUARTERS[index % 4];
    const value = number === undefined ? null : figures.quarter(Math.floor(index / 4), number);
    if (value === null) break;
    run.unshift(value);
  }
  return run;
}

function damped(last: Decimal, changes: readonly Decimal[], ahead: number): Decimal[] {
  const slope = changes.reduce((sum, change) => sum.plus(change), new Big(0)).div(changes.length);
  const expected: Decimal[] = [];
  let step = slope.times(DAMPING);
  for (let index = 0; index < ahead; index += 1) {
    expected.push((expected.at(-1) ?? last).plus(step));
    step = step.times(DAMPING);
  }
  return expected;
}

function sameQuarters(
  figures: YearFigures,
  year: number,
  quarter: 1 | 2 | 3,
  last: Decimal,
): Decimal[] | null {
  const then = figures.quarter(year - 1, quarter);
  const after = QUARTERS.slice(quarter).flatMap((number) => figures.quarter(year - 1, number) ?? []);
  if (then === null || after.length < 4 - quarter) return null;
  return after.map((value) => last.plus(value.minus(then)));
}

function meanOf(figures: YearFigures, year: number, quarter: 1 | 2 | 3): Decimal | null {
  const values = QUARTERS.slice(0, quarter).flatMap((number) => figures.quarter(year, number) ?? []);
  if (values.length < quarter) return null;
  return values.reduce((sum, value) => sum.plus(value), new Big(0)).div(quarter);
}
