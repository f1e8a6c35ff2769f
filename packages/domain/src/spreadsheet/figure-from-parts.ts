import type { ReturnContent } from '../return/return-content.ts';
import { valueFromParts } from '../return/value-from-parts.ts';
import { formatExact } from '../value/format-exact.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import type { CellReading } from './cell-reading.ts';
import type { ExpectedReturn } from './expected-return.ts';

/**
 * The value of a row whose figures are plain decimals: as typed, or worked out where only numerator and denominator are given
 * and a figure is meant. Parts that cannot be divided or make another value than the typed one are an error.
 */
export function figureFromParts(
  content: ReturnContent,
  expected: ExpectedReturn,
): CellReading<string | null> {
  const [value, numerator, denominator] = [content.value, content.numerator, content.denominator].map(
    (figure) => {
      const read = parseDecimal(figure ?? '');
      return read.ok ? read.value : null;
    },
  );
  const kept = { ok: true, value: content.value, notices: [] } as const;
  if (!numerator || !denominator || content.status === 'AWAITED' || content.status === 'NOT_AVAILABLE')
    return kept;
  const { unit, decimals } = expected;
  const made = valueFromParts({ numerator, denominator, unit, decimals, typed: value ?? null });
  if (!made.ok) return { ok: false, error: made.error };
  const notices = made.warning === null ? [] : [made.warning];
  if (value) return { ...kept, notices };
  const workedOut = `The value is worked out from its parts: ${formatExact(made.value, unit, decimals)}.`;
  return { ok: true, value: made.value.toFixed(), notices: [workedOut, ...notices] };
}
