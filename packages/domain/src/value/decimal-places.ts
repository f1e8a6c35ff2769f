import type { Decimal } from './decimal.ts';

/** How many decimal places a value needs to be written in full: 0 for 120, 2 for 94.96. Trailing zeros do not count. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}
