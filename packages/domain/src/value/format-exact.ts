import type { Decimal } from './decimal.ts';
import { decimalPlaces } from './decimal-places.ts';
import { formatValue } from './format-value.ts';
import type { Unit } from './unit.ts';
import { validPlaces } from './valid-places.ts';

/** A quotient may run on for ever; six places are enough to tell it from a bound it misses. */
const MOST_PLACES = 6;

/**
 * A value with every decimal it has (at most six), and at least `decimals`, so that 94.96 is not said as 95.0. Pence are
 * always two digits.
 */
export function formatExact(value: Decimal, unit: Unit, decimals: number): string {
  const needed = Math.min(Math.max(validPlaces(decimals), decimalPlaces(value)), MOST_PLACES);
  return formatValue(value, unit, unit === '£' && needed === 1 ? 2 : needed);
}
