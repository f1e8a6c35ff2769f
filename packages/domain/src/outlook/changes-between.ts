import type { Decimal } from '../value/decimal.ts';

/** From each figure to the next, one fewer than there are figures. */
export function changesBetween(values: readonly Decimal[]): Decimal[] {
  return values.slice(1).map((value, index) => value.minus(values[index] ?? value));
}
