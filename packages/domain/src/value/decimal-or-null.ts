import type { Decimal } from './decimal.ts';
import { parseDecimal } from './parse-decimal.ts';

/** A stored decimal; null where there is none, or where the text is none. */
export function decimalOrNull(text: string | null): Decimal | null {
  const read = text === null ? null : parseDecimal(text);
  return read?.ok ? read.value : null;
}
