import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';
import { changesBetween } from './changes-between.ts';
import type { Forecast, Origin } from './forecast.ts';
import { spread } from './spread.ts';
import { QUARTERS, type YearFigures } from './year-figures.ts';

export interface LevelOptions {
  readonly seasonal: boolean;
  /** The year's figure is that of its quarters together, not the last one's. */
  readonly overTheYear: boolean;
}

/** Of so many latest quarters the changes tell how much such a figure moves. */
const REMEMBERED = 8;
/** Fewer quarters in a row tell nothing. */
const FEWEST = 3;

/**
 * Where the year will end for a figure that does not add up: a stock at its end, or a share or average over its quarters. Seasonal
 * ones move as they did between the same quarters a year before, others stay as they are: on the documents' series a trend
 * did worse (docs/outlook-errors.md). The range follows from how much the figure changed from quarter to quarter and widens with the
 * distance. Null where fewer than three quarters in a row are held.
 */
export function forecastLevel(
  figures: YearFigures,
  { year, quarter }: Origin,
  { seasonal, overTheYear }: LevelOptions,
): Forecast | null {
  const run = latestRun(figures, year, quarter);
  const last = run.at(-1);
  const step = spread(changesBetween(run));
  if (last === undefined || step === null || run.length < FEWEST) return null;
  const ahead = QUARTERS.slice(quarter);
  const asBefore = seasonal ? sameQuarters(figures, year, quarter, last) : null;
  const expected = asBefore ?? ahead.map(() => last);
  const how =
    asBefore === null
      ? 'if it stays as in the latest quarter'
      : 'if it moves as it did between the same quarters a year before';
  const from = `${run.length} quarters`;
  const reach = step.times(new Big(ahead.length).sqrt());
  const range = 'nine-of-ten';
  if (!overTheYear) {
    const value = expected.at(-1) ?? last;
    return { value, lower: value.minus(reach), upper: value.plus(reach), range, method: how, from };
  }
  const soFar = figures.toDate(year, quarter) ?? meanOf(figures, year, quarter);
  if (soFar === null) return null;
  const sum = expected.reduce((total, value) => total.plus(value), soFar.times(quarter));
  const value = sum.div(4);
  const part = reach.times(ahead.length).div(4);
  const method = `${how}, each quarter counting the same`;
  return { value, lower: value.minus(part), upper: value.plus(part), range, method, from };
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
