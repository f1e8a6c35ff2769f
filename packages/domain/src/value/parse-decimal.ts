import Big from 'big.js';
import type { Decimal } from './decimal.ts';

export type DecimalResult =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly error: string };

/** No council figure needs more; a bound keeps arithmetic on hostile input cheap. */
const MOST_DIGITS = 40;
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads an exact decimal as data files, the API and people write it: "98.39", "-0.8", "−0.8" (true minus), "669,078".
 * Units, exponents and misplaced commas ("1,23") are errors, said in words.
 */
export function parseDecimal(text: string): DecimalResult {
  const trimmed = text.trim().replace('−', '-');
  if (trimmed === '') return { ok: false, error: 'A number is missing' };
  if (trimmed.length > MOST_DIGITS)
    return { ok: false, error: `A number has at most ${MOST_DIGITS} characters` };
  if (GROUPED.test(trimmed) || PLAIN.test(trimmed)) {
    return { ok: true, value: new Big(trimmed.replaceAll(',', '').replace('+', '')) };
  }
  if (trimmed.includes(',')) return { ok: false, error: `"${text}" has a comma where thousands do not part` };
  return { ok: false, error: `"${text}" is not a decimal number` };
}
