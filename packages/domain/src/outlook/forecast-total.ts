import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';
import { changesBetween } from './changes-between.ts';
import type { Forecast, Origin } from './forecast.ts';
import { forecastByProfile } from './forecast-by-profile.ts';
import { spread } from './spread.ts';
import { QUARTERS, type YearFigures } from './year-figures.ts';

export interface TotalOptions {
  /** Printed as a running total. */
  readonly running: boolean;
  /** What other documents print of the same measure. */
  readonly earlier: YearFigures;
}

/**
 * Where the total of a year will end whose figures add up. By its past profile where at least one earlier year is held to the
 * same quarter and whole. Else what is printed as a running total ends like the year before it, since such figures seldom run evenly,
 * unless that asks more of each quarter to come than those so far brought; and others as if the quarters to come were like this
 * year's. On the documents' series either did best (docs/outlook-errors.md). The range follows from how much years, or quarters,
 * differed. Null with less.
 */
export function forecastTotal(
  figures: YearFigures,
  origin: Origin,
  { running, earlier }: TotalOptions,
): Forecast | null {
  const soFar = figures.toDate(origin.year, origin.quarter);
  if (soFar === null) return null;
  const byProfile = forecastByProfile({ figures, earlier }, origin, soFar);
  if (byProfile !== null) return byProfile;
  const byYear = running ? likeLastYear(figures, origin, soFar) : null;
  const why = 'since no earlier year is held by quarter';
  if (byYear === null) return byRunRate(figures, origin, soFar, why);
  if (!asksMore(byYear.value, soFar, origin)) return byYear;
  return byRunRate(figures, origin, soFar, 'since to end like the year before would take more of each');
}

/** Whether an end of the year takes more of each quarter to come than those so far brought on average. */
function asksMore(end: Decimal, soFar: Decimal, { quarter }: Origin): boolean {
  return end
    .minus(soFar)
    .times(quarter)
    .gt(soFar.times(4 - quarter));
}

function likeLastYear(figures: YearFigures, { year }: Origin, soFar: Decimal): Forecast | null {
  const before = wholeYearsBefore(figures, year);
  const last = before.at(-1);
  const reach = spread(changesBetween(before));
  if (last === undefined || reach === null) return null;
  const neverFalls = before.every((figure) => figure.gte(0)) && soFar.gte(0);
  const reached = (figure: Decimal) => (neverFalls && figure.lt(soFar) ? soFar : figure);
  const value = reached(last);
  return {
    value,
    lower: reached(value.minus(reach)),
    upper: value.plus(reach),
    range: 'nine-of-ten',
    method: 'like the year before and no lower than it stands, since no earlier year is held by quarter',
    from: `${before.length} years`,
  };
}

/** The years in a row that end with the one before, oldest first. */
function wholeYearsBefore(figures: YearFigures, year: number): Decimal[] {
  const whole: Decimal[] = [];
  for (let past = year - 1; ; past -= 1) {
    const figure = figures.toDate(past, 4);
    if (figure === null) return whole;
    whole.unshift(figure);
  }
}

/** @param why the year goes on so, for the end of the sentence */
function byRunRate(
  figures: YearFigures,
  { year, quarter }: Origin,
  soFar: Decimal,
  why: string,
): Forecast | null {
  const quarters = QUARTERS.slice(0, quarter).flatMap((number) => figures.quarter(year, number) ?? []);
  const before = figures.quarter(year - 1, 4);
  const run = before === null ? quarters : [before, ...quarters];
  const step = spread(changesBetween(run));
  if (quarters.length < 2 || step === null) return null;
  const count = quarters.length;
  const mean = quarters.reduce((sum, value) => sum.plus(value), new Big(0)).div(count);
  const left = 4 - quarter;
  const value = soFar.plus(mean.times(left));
  // A change is of two quarters' noise; each quarter to come has its own, and all have that of the mean.
  const noises = new Big(left).plus(new Big(left * left).div(count)).div(2);
  const reach = step.times(noises.sqrt());
  const neverFalls = run.every((figure) => figure.gte(0));
  const lower = value.minus(reach);
  return {
    value,
    lower: neverFalls && lower.lt(soFar) ? soFar : lower,
    upper: value.plus(reach),
    range: 'nine-of-ten',
    method: `as if each quarter to come were like the ${count} so far, ${why}`,
    from: `${run.length} quarters`,
  };
}
