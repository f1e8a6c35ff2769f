import type { Decimal } from '../value/decimal.ts';
import { roundDecimal } from '../value/round-decimal.ts';

/** A quotient as its two parts. */
export interface Parts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** How much of the change of a quotient each part did, in its unit; they add up to `total` exactly. */
export interface RatioSplit extends Parts {
  readonly total: Decimal;
}

/** Far finer than any printed figure. */
const PLACES = 6;

/**
 * Splits the change of a quotient into what its numerator and what its denominator did: each part is the mean of its effect with the
 * other one as it was and as it is (Shapley, midpoints), so that neither goes first. The total and the numerator's part are rounded
 * to six places, and the denominator's part is the rest. Null where a denominator is zero.
 *
 * @param per what the quotient is multiplied by to be in its unit: 100 for %
 */
export function splitRatio(before: Parts, now: Parts, per: number): RatioSplit | null {
  const under = before.denominator.times(now.denominator);
  if (under.eq(0)) return null;
  const round = (value: Decimal) => roundDecimal(value, PLACES, 'half-away-from-zero');
  const crossed = now.numerator.times(before.denominator).minus(before.numerator.times(now.denominator));
  const total = round(crossed.times(per).div(under));
  const moved = now.numerator.minus(before.numerator);
  const both = before.denominator.plus(now.denominator);
  const numerator = round(moved.times(both).times(per).div(under.times(2)));
  return { total, numerator, denominator: total.minus(numerator) };
}
