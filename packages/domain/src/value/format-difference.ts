import type { Decimal } from './decimal.ts';
import { formatExact } from './format-exact.ts';
import { UNITS, type Unit, type UnitStyle } from './unit.ts';

/** The size of a difference between two values, without sign: percentage points for %, else the unit itself. */
export function formatDifference(difference: Decimal, unit: Unit): string {
  const style: UnitStyle = UNITS[unit];
  if (!style.isShare) return formatExact(difference.abs(), unit, 0);
  const points = formatExact(difference.abs(), 'number', 0);
  return `${points} percentage point${points === '1' ? '' : 's'}`;
}
