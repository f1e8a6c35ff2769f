import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';

/** What an XmR chart draws across its points, in their unit. */
export interface ProcessLimits {
  readonly mean: Decimal;
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** The average moving range that the limits come from. */
  readonly averageMovingRange: Decimal;
}

/** Three standard deviations as average moving ranges: 3 / d2, d2 for two points being 1.128. */
const LIMIT = new Big('2.66');
/** A moving range at least so many times their average is left out of it: D4 for two points. */
const OUTLIER = new Big('3.267');

/**
 * Mean ± 2.66 × average moving range (XmR, as NHS England's "Making Data Count" works them out): a moving range beyond the upper
 * range limit is screened out once before the average is taken again. Null for fewer than two values.
 */
export function processLimits(values: readonly Decimal[]): ProcessLimits | null {
  const ranges = values.slice(1).map((value, index) => value.minus(values[index] ?? value).abs());
  if (ranges.length === 0) return null;
  const most = average(ranges).times(OUTLIER);
  const screened = ranges.filter((range) => range.lt(most));
  // Where no value differs from the next there is nothing below a limit of zero.
  const averageMovingRange = screened.length === 0 ? average(ranges) : average(screened);
  const mean = average(values);
  const reach = averageMovingRange.times(LIMIT);
  return { mean, lower: mean.minus(reach), upper: mean.plus(reach), averageMovingRange };
}

function average(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Big(0)).div(values.length);
}
