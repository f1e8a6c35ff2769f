import type { Decimal } from '../value/decimal.ts';
import { decimalPlaces } from '../value/decimal-places.ts';
import { formatValue } from '../value/format-value.ts';
import { roundDecimal } from '../value/round-decimal.ts';

const MOST_PLACES = 12;

/**
 * A percentage in a sentence: at most two decimals and no trailing zeros ("41%", "5.04%"), but as many more as it takes not to
 * read like a limit it is not equal to (5.004% beside 5%).
 */
export function formatPercent(value: Decimal, limits: readonly Decimal[]): string {
  let places = 2;
  let shown = roundDecimal(value, places, 'half-away-from-zero');
  while (places < MOST_PLACES && limits.some((limit) => shown.eq(limit) && !value.eq(limit))) {
    places += 1;
    shown = roundDecimal(value, places, 'half-away-from-zero');
  }
  return formatValue(shown, '%', decimalPlaces(shown));
}
