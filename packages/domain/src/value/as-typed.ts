import type { Decimal } from './decimal.ts';
import { decimalPlaces } from './decimal-places.ts';

/** A decimal with as many places as were typed, so that "98.30" stays 98.30: an exact decimal as text, without separators. */
export function asTyped(value: Decimal, typed: string | null): string {
  const [, places = ''] = /\d?\.(\d*)/.exec(typed ?? '') ?? [];
  return value.toFixed(Math.max(places.length, decimalPlaces(value)));
}
