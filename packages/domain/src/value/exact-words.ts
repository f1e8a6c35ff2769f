import { formatExact } from './format-exact.ts';
import { isUnit } from './is-unit.ts';
import { parseDecimal } from './parse-decimal.ts';

/**
 * A figure with every decimal that is printed, and at least `decimals`: a target of 157.5 homes is not said as 158. What
 * cannot be read comes back as it is.
 */
export function exactWords(value: string, unit: string, decimals: number | null): string {
  const read = parseDecimal(value);
  if (!read.ok) return value;
  return isUnit(unit) ? formatExact(read.value, unit, decimals ?? 0) : `${value} ${unit}`;
}
