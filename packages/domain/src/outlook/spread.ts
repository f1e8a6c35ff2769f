import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';

/** The average size of normal changes in their standard deviation: the square root of 2/π. */
const AVERAGE_SIZE = new Big('0.7979');
/** Standard deviations on either side that hold nine of ten, by how many changes they are known from: Student's t for 1, 2, 3 … */
const NINE_OF_TEN = [
  '6.314',
  '2.920',
  '2.353',
  '2.132',
  '2.015',
  '1.943',
  '1.895',
  '1.860',
  '1.833',
  '1.812',
];

/**
 * How far nine of ten next figures lie from the last one, from the changes between successive figures. The fewer changes, the
 * wider: they are all that is known. Null for no changes.
 */
export function spread(changes: readonly Decimal[]): Decimal | null {
  const reach = NINE_OF_TEN[Math.min(changes.length, NINE_OF_TEN.length) - 1];
  if (reach === undefined) return null;
  const sizes = changes.reduce((sum, change) => sum.plus(change.abs()), new Big(0));
  return sizes.div(changes.length).div(AVERAGE_SIZE).times(reach);
}
