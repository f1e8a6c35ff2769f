import Big from 'big.js';
import { fractionWords } from '../text/fraction-words.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatExact } from '../value/format-exact.ts';
import { formatValue } from '../value/format-value.ts';
import type { Unit } from '../value/unit.ts';

/** Fewer say nothing: the record holds three earlier quarters of a year, enough to see a slip. */
export const FEWEST_FOR_SLIP = 3;
/** Fewer have no middle half. */
const FEWEST_FOR_SPREAD = 4;
/** So many times the largest, or so small a part of the smallest, looks like a slip of the unit or the decimal point. */
const SLIP = 5;
/** Beyond so many spreads from the middle half is far out (Tukey's outer fence). */
const SPREADS = 3;
/** Percent of the median that counts as spread even where figures hardly vary, so that 98.1 after 98.0, 98.0, 98.0 is no question. */
const LEAST_SPREAD = 2;

/**
 * The question to ask about a figure that is far from those before it, with the figures in words; null where there is none to ask.
 * Two rules. A slip of the unit: its size is at least 5 times the largest size in the history, or at most a fifth of
 * the smallest. An outlier: it lies outside the middle half (the quartiles, interpolated) by more than 3 times the spread, which is
 * the distance between the quartiles but at least 2% of the median. A slip is seen from 3 figures on, an outlier from 4.
 * `history` holds the comparable figures in the same unit, in any order; `which` of them they are, in words.
 */
export function farFromHistory(
  value: Decimal,
  history: readonly Decimal[],
  unit: Unit = 'number',
  which: 'last' | 'other' = 'last',
): string | null {
  if (history.length < FEWEST_FOR_SLIP) return null;
  const show = (figure: Decimal) => formatExact(figure, unit, 0);
  const figures = `the ${which} ${history.length} figures`;
  const slip = slipOf(value, history);
  if (slip !== null) {
    return `${show(value)} is ${slip.times} the ${slip.of} of ${figures} (${show(slip.figure)}). Is the unit right?`;
  }
  if (history.length < FEWEST_FOR_SPREAD) return null;
  const sorted = history.toSorted((a, b) => a.cmp(b));
  const lower = quartile(sorted, 1);
  const upper = quartile(sorted, 3);
  const least = quartile(sorted, 2).abs().times(LEAST_SPREAD).div(100);
  const between = upper.minus(lower);
  const margin = (between.gt(least) ? between : least).times(SPREADS);
  const below = value.lt(lower.minus(margin));
  if (!below && value.lte(upper.plus(margin))) return null;
  const span = `${show(sorted[0] ?? lower)} to ${show(sorted.at(-1) ?? upper)}`;
  return `${show(value)} is far ${below ? 'below' : 'above'} ${figures} (${span}). Is it right?`;
}

/** The question to ask about a figure that looks like a slip of the unit beside the one that it replaces; null where there is none. */
export function slipQuestion(value: Decimal, replaced: Decimal, unit: Unit): string | null {
  const slip = slipOf(value, [replaced]);
  const show = (figure: Decimal) => formatExact(figure, unit, 0);
  return (
    slip && `${show(value)} is ${slip.times} the figure that stands (${show(replaced)}). Is the unit right?`
  );
}

interface Slip {
  readonly times: string;
  readonly of: 'largest' | 'smallest';
  readonly figure: Decimal;
}

function slipOf(value: Decimal, history: readonly Decimal[]): Slip | null {
  const bySize = history.toSorted((a, b) => a.abs().cmp(b.abs()));
  const smallest = bySize[0];
  const largest = bySize.at(-1);
  if (smallest === undefined || largest === undefined || value.eq(0)) return null;
  const size = value.abs();
  if (!largest.eq(0) && size.gte(largest.abs().times(SLIP))) {
    return { times: `${ratio(size.div(largest.abs()))} times`, of: 'largest', figure: largest };
  }
  if (size.times(SLIP).lte(smallest.abs())) {
    return {
      times: `${fractionWords(ratio(smallest.abs().div(size)))} of`,
      of: 'smallest',
      figure: smallest,
    };
  }
  return null;
}

/** A whole number, as the question is about sizes. */
const ratio = (quotient: Decimal) => formatValue(quotient, 'number', 0);

/** The first, second or third quartile of sorted figures, interpolated between neighbours: exact, as a quarter is. */
function quartile(sorted: readonly Decimal[], number: 1 | 2 | 3): Decimal {
  const place = (sorted.length - 1) * number;
  const at = sorted[Math.floor(place / 4)] ?? new Big(0);
  const next = sorted[Math.ceil(place / 4)] ?? at;
  return at.plus(
    next
      .minus(at)
      .times(place % 4)
      .div(4),
  );
}
