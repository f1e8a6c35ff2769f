import type { Decimal } from '../value/decimal.ts';
import { decimalPlaces } from '../value/decimal-places.ts';
import { formatExact } from '../value/format-exact.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import { UNITS, type Unit, type UnitStyle } from '../value/unit.ts';

export interface PartsInput {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly unit: Unit;
  /** Places the value is shown with; null keeps six. */
  readonly decimals: number | null;
  /** The value that was typed beside them; null where none was. */
  readonly typed: Decimal | null;
}

export type PartsResult =
  | {
      readonly ok: true;
      /** In the unit, rounded to the places it is shown with, half away from zero. */
      readonly value: Decimal;
      /** The quotient before rounding, to twenty places. */
      readonly exact: Decimal;
      /** A share above its whole: to be asked about, not refused (001 line 206 prints 7706 of 7152). */
      readonly warning: string | null;
    }
  | { readonly ok: false; readonly field: 'denominator' | 'value'; readonly error: string };

const MOST_PLACES = 6;

/**
 * The value that a numerator and a denominator make in a unit: 59 of 186 is 31.7%. An error where there is nothing to divide by, and
 * where a typed value is another one: it agrees when the quotient, rounded to as many places as were typed or are shown
 * (whichever is more), is that value.
 */
export function valueFromParts({ numerator, denominator, unit, decimals, typed }: PartsInput): PartsResult {
  if (denominator.lte(0)) {
    return { ok: false, field: 'denominator', error: 'The denominator has to be above zero.' };
  }
  const { per, isShare }: UnitStyle = UNITS[unit];
  const exact = numerator.times(per).div(denominator);
  const show = (value: Decimal, places: number) =>
    formatExact(roundDecimal(value, places, 'half-away-from-zero'), unit, decimals ?? 0);
  const parts = `${formatExact(numerator, 'number', 0)} of ${formatExact(denominator, 'number', 0)}`;
  if (typed !== null) {
    const places = Math.max(decimals ?? 0, decimalPlaces(typed));
    if (!roundDecimal(exact, places, 'half-away-from-zero').eq(typed)) {
      const error = `${parts} is ${show(exact, places)}, not ${show(typed, places)}.`;
      return { ok: false, field: 'value', error };
    }
  }
  const value = roundDecimal(exact, decimals ?? MOST_PLACES, 'half-away-from-zero');
  const above = isShare && numerator.gt(denominator);
  return { ok: true, value, exact, warning: above ? `${parts} is more than the whole. Is it right?` : null };
}
