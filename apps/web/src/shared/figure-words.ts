import { decimalPlaces } from '@dial/domain/value/decimal-places';
import { formatValue } from '@dial/domain/value/format-value';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';

/**
 * A figure of the API for readers: "£1.72m", "42.8%". Without `decimals` every decimal it has is shown. What is no number or
 * has an unknown unit comes back as it is: showing what is stored is better than hiding it.
 */
export function figureWords(value: string, unit: string, decimals: number | null): string {
  const read = parseDecimal(value);
  if (!read.ok) return value;
  return isUnit(unit)
    ? formatValue(read.value, unit, decimals ?? decimalPlaces(read.value))
    : `${value} ${unit}`;
}
