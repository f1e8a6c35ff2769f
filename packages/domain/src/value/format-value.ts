import type { Decimal } from './decimal.ts';
import { groupThousands } from './group-thousands.ts';
import { roundDecimal } from './round-decimal.ts';
import { shownPlaces } from './shown-places.ts';
import { UNITS, type Unit, type UnitStyle } from './unit.ts';

/**
 * The one way a value is written for readers, in British English: "£1.72m", "669,078", "42.8%", "18.6 days",
 * "£117,347.61", "£669,078", "−0.3%" with a true minus. Rounded half away from zero to `decimals` places, which are always shown
 * but of whole pounds; what rounds to nothing has no sign.
 */
export function formatValue(value: Decimal, unit: Unit, decimals: number): string {
  const style: UnitStyle = UNITS[unit];
  const rounded = roundDecimal(value, decimals, 'half-away-from-zero');
  const digits = groupThousands(rounded.abs().toFixed(shownPlaces(value, unit, decimals)));
  const suffix = digits === '1' && style.suffixOfOne !== undefined ? style.suffixOfOne : style.suffix;
  return `${rounded.lt(0) ? '−' : ''}${style.prefix}${digits}${suffix}`;
}
