import type { Decimal } from './decimal.ts';
import { roundDecimal } from './round-decimal.ts';
import type { Unit } from './unit.ts';
import { validPlaces } from './valid-places.ts';

/**
 * The decimal places that a value is written with: `decimals` (0 to 20; others are brought into that range), but none for whole
 * pounds, which stand without pence as the headline prints them (2023-24 Q3, line 149: "£669,078").
 */
export function shownPlaces(value: Decimal, unit: Unit, decimals: number): number {
  const places = validPlaces(decimals);
  const rounded = roundDecimal(value, places, 'half-away-from-zero');
  return unit === '£' && rounded.eq(roundDecimal(rounded, 0, 'toward-zero')) ? 0 : places;
}
