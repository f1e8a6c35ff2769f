import Big from 'big.js';
import type { Decimal } from './decimal.ts';
import { validPlaces } from './valid-places.ts';

/**
 * `half-away-from-zero` is what published British statistics use (2.5 gives 3, −2.5 gives −3); `half-even` is the banker's
 * rounding (2.5 gives 2); `toward-zero` cuts off.
 */
export type RoundingMode = 'half-away-from-zero' | 'half-even' | 'toward-zero';

/** big.js names its modes by magnitude, so its "half up" is away from zero on both sides. */
const MODES = {
  'half-away-from-zero': Big.roundHalfUp,
  'half-even': Big.roundHalfEven,
  'toward-zero': Big.roundDown,
} as const;

/** A value rounded to a number of decimal places (0 to 20; others are brought into that range). */
export function roundDecimal(value: Decimal, decimals: number, mode: RoundingMode): Decimal {
  return value.round(validPlaces(decimals), MODES[mode]);
}
