import type { Decimal } from '../value/decimal.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import type { Bounds } from './bounds.ts';
import { position } from './position.ts';

/** Enough to order rows and far finer than any printed figure. */
const PLACES = 6;

/**
 * Distance from target in the direction that matters, as a percentage of |target| (contract.graphql, `distancePercent`):
 * negative is short of target, positive is better than asked. Inside a range it is zero. Null when the bound is zero.
 */
export function distanceFromTarget(value: Decimal, bounds: Bounds): Decimal | null {
  const { side, bound, shortfall } = position(value, bounds);
  if (bound.eq(0)) return null;
  const twoSided = bounds.lower !== null && bounds.upper !== null;
  const beyond = twoSided ? shortfall : value.minus(bound).abs();
  const distance = side === 'met' ? beyond : shortfall.neg();
  return roundDecimal(distance.times(100).div(bound.abs()), PLACES, 'half-away-from-zero');
}
