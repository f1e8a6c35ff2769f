import type { Bounds } from '../target/bounds.ts';
import { position } from '../target/position.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Rag } from './rating.ts';
import type { Tolerance } from './tolerance.ts';

export type Judgement =
  | { readonly rag: Rag }
  | { readonly rag: null; readonly reason: 'ZERO_TARGET_NO_TOLERANCE' | 'NO_RULE' };

/**
 * The colour of a figure against a target's bounds. Meeting the target is green before any division. Shares of the target are
 * compared by multiplying out, so no rounding can move a figure across a limit; limits are inclusive.
 */
export function judgeLevel(value: Decimal, bounds: Bounds, tolerance: Tolerance): Judgement {
  const { side, bound, shortfall } = position(value, bounds);
  if (side === 'met') return { rag: 'green' };
  const within = reach(tolerance, value, bounds, { side, bound, shortfall });
  if (typeof within === 'string') return { rag: null, reason: within };
  if (within(tolerance.green)) return { rag: 'green' };
  return { rag: tolerance.amber !== null && within(tolerance.amber) ? 'amber' : 'red' };
}

interface Miss {
  readonly side: 'below' | 'above';
  readonly bound: Decimal;
  readonly shortfall: Decimal;
}

function reach(
  tolerance: Tolerance,
  value: Decimal,
  bounds: Bounds,
  { side, bound, shortfall }: Miss,
): ((limit: Decimal) => boolean) | 'ZERO_TARGET_NO_TOLERANCE' | 'NO_RULE' {
  switch (tolerance.kind) {
    case 'percent-of-target':
      if (bound.eq(0)) return 'ZERO_TARGET_NO_TOLERANCE';
      return (limit) => shortfall.times(100).lte(limit.times(bound.abs()));
    case 'points':
      return (limit) => shortfall.lte(limit);
    case 'thresholds':
      if (bounds.lower !== null && bounds.upper !== null) return 'NO_RULE';
      return (limit) => (side === 'below' ? value.gte(limit) : value.lte(limit));
  }
}
