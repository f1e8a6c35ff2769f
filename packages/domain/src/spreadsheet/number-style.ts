import { decimalPlaces } from '../value/decimal-places.ts';
import { isUnit } from '../value/is-unit.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { shownPlaces } from '../value/shown-places.ts';
import { UNITS, type UnitStyle } from '../value/unit.ts';
import type { NumberCell } from './table.ts';

/** A float keeps so many digits; a longer figure stays text. */
const EXACT_DIGITS = 15;

/** A spreadsheet's number with its format, as Excel writes formats. */
export interface StyledNumber {
  readonly value: number;
  readonly format: string;
}

/**
 * A figure as a spreadsheet's number. A share is a percentage there: 42.8 in % is 0.428, shown as 42.8%. Pounds and millions show
 * their sign; longer units ("days") are left to the column beside. Null where the text is no number or has more digits
 * than a spreadsheet's number keeps.
 */
export function numberStyle({
  value,
  unit,
  decimals,
  isDifference = false,
}: NumberCell): StyledNumber | null {
  const read = value === null ? null : parseDecimal(value);
  if (!read?.ok || read.value.c.length > EXACT_DIGITS) return null;
  const known = unit !== undefined && isUnit(unit) ? unit : 'number';
  const places = shownPlaces(read.value, known, decimals ?? decimalPlaces(read.value));
  const digits = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const style: UnitStyle = UNITS[known];
  if (style.isShare) {
    return isDifference
      ? { value: read.value.toNumber(), format: `${digits}" points"` }
      : { value: read.value.div(style.per).toNumber(), format: `${digits}%` };
  }
  const suffix = /^\S{1,2}$/.test(style.suffix) ? style.suffix : '';
  return { value: read.value.toNumber(), format: `${quoted(style.prefix)}${digits}${quoted(suffix)}` };
}

const quoted = (text: string) => (text === '' ? '' : `"${text}"`);
