import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';

/** The average moving range of normal noise in standard deviations: d2 for two points. */
const D2 = new Big('1.128');
/** Standard deviations on either side that hold nine of ten values. */
const NINE_OF_TEN = new Big('1.645');

/**
 * How far nine of ten values lie from their expectation, from the changes between successive figures: 1.645 times the average
 * change's size over 1.128. Null for no changes.
 */
export function spread(changes: readonly Decimal[]): Decimal | null {
  if (changes.length === 0) return null;
  const sizes = changes.reduce((sum, change) => sum.plus(change.abs()), new Big(0));
  return sizes.div(changes.length).div(D2).times(NINE_OF_TEN);
}
