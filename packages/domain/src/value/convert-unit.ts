import Big from 'big.js';
import type { Decimal } from './decimal.ts';
import { UNITS, type Unit } from './unit.ts';

/** Units that are another one, scaled. */
const SCALED: Partial<Record<Unit, Unit>> = { million: 'number', '£m': '£' };

/**
 * The same quantity in another unit, exactly: 15,911,000 (number) is 15.911 (million). A unit in itself gives the value as it is.
 *
 * @returns null where the units do not count the same
 */
export function convertUnit(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (from === to) return value;
  if ((SCALED[from] ?? from) !== (SCALED[to] ?? to)) return null;
  const base = value.times(UNITS[from].scale);
  // Division is exact only by shifting the decimal point: a scale is a power of ten.
  return base.times(new Big(1).div(UNITS[to].scale));
}
