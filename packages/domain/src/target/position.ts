import type { Decimal } from '../value/decimal.ts';
import type { Bounds } from './bounds.ts';

/** Where a figure lies against a target. */
export interface Position {
  readonly side: 'met' | 'below' | 'above';
  /** The bound that was missed; when met, the one it is measured from (the nearer of two). */
  readonly bound: Decimal;
  /** How far the figure misses the target, in its unit; zero when met. */
  readonly shortfall: Decimal;
}

/** Finds a figure's place against a target's bounds; the bounds themselves meet it. */
export function position(value: Decimal, bounds: Bounds): Position {
  const { lower, upper } = bounds;
  if (lower !== null && value.lt(lower))
    return { side: 'below', bound: lower, shortfall: lower.minus(value) };
  if (upper !== null && value.gt(upper))
    return { side: 'above', bound: upper, shortfall: value.minus(upper) };
  const bound = lower === null ? upper : upper === null ? lower : nearer(value, lower, upper);
  return { side: 'met', bound, shortfall: value.minus(value) };
}

function nearer(value: Decimal, lower: Decimal, upper: Decimal): Decimal {
  return upper.minus(value).lt(value.minus(lower)) ? upper : lower;
}
