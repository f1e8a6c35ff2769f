import Big from 'big.js';
import type { Decimal } from './decimal.ts';
import { groupThousands } from './group-thousands.ts';
import { UNITS, type Unit, type UnitStyle } from './unit.ts';

const SCALES = [
  { from: 1_000_000_000, letters: 'bn' },
  { from: 1_000_000, letters: 'm' },
  { from: 10_000, divisor: 1_000, letters: 'k' },
] as const;

/**
 * A value for a chart's axis, as short as it can be: "£1.2m", "102.5k", "98.25%". Rounded half away from zero to
 * `significantDigits`; trailing zeros go. From 10,000 on thousands become k, then m and bn. Words of the unit (days, per
 * 10,000) are left to the axis title.
 */
export function formatCompact(value: Decimal, unit: Unit, significantDigits = 4): string {
  const style: UnitStyle = UNITS[unit];
  const amount = value.times(style.scale).prec(significantDigits, Big.roundHalfUp);
  const size = amount.abs();
  const scale = SCALES.find(({ from }) => size.gte(from));
  const divisor = scale === undefined ? 1 : 'divisor' in scale ? scale.divisor : scale.from;
  const digits = groupThousands(size.div(divisor).toFixed());
  const suffix = unit === '%' ? '%' : '';
  return `${amount.lt(0) ? '−' : ''}${style.prefix}${digits}${scale?.letters ?? ''}${suffix}`;
}
