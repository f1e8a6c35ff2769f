import Big from 'big.js';
import type { Decimal } from '../value/decimal.ts';

/** The middle of some figures, or halfway between the two in the middle. @throws RangeError of none */
export function median(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted((a, b) => a.cmp(b));
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.floor(sorted.length / 2)];
  if (below === undefined || above === undefined) throw new RangeError('No figures have no median.');
  return new Big(below).plus(above).div(2);
}
