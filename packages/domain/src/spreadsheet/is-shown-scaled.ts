import Big from 'big.js';
import { parseDecimal } from '../value/parse-decimal.ts';

/**
 * Whether a number format scales what is shown: "1.72m" for 1720000. What is shown and what is held are then a hundredfold or
 * more apart, which no rounding explains.
 *
 * @param plain the number that is held, a plain decimal
 */
export function isShownScaled(plain: string, shown: string): boolean {
  const digits = parseDecimal(shown.replace(/[^\d.,]/g, ''));
  if (!digits.ok || digits.value.eq(0) || /e/i.test(shown)) return false;
  const holds = new Big(plain).abs();
  return holds.gte(digits.value.times(100)) || holds.times(100).lte(digits.value);
}
