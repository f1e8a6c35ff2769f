import { formatExact } from '@dial/domain/value/format-exact';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';

/**
 * A figure with every decimal that is printed, and at least `decimals`: a target of 157.5 homes is not said as 158. What
 * cannot be read comes back as it is.
 */
export function exactWords(value: string, unit: string, decimals: number | null): string {
  const read = parseDecimal(value);
  if (!read.ok) return value;
  return isUnit(unit) ? formatExact(read.value, unit, decimals ?? 0) : `${value} ${unit}`;
}
