import type { Decimal } from '@dial/domain/value/decimal';
import { roundDecimal } from '@dial/domain/value/round-decimal';

/** Finer than any printed figure; a quotient would run on for ever. */
const PLACES = 6;

/** What the analysis works out, as the API gives decimals. */
export function shownDecimal(value: Decimal): string {
  return roundDecimal(value, PLACES, 'half-away-from-zero').toFixed();
}

export function shownOrNull(value: Decimal | null | undefined): string | null {
  return value == null ? null : shownDecimal(value);
}
