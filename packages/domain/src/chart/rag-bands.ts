import { DEFAULT_TOLERANCE } from '../rating/default-tolerance.ts';
import type { Rag } from '../rating/rating.ts';
import type { Bounds } from '../target/bounds.ts';
import type { Decimal } from '../value/decimal.ts';

/** A stretch of the value axis that has one colour; null is open. */
export interface Band {
  readonly rag: Rag;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Where the default rule (percent of target) changes colour around a target's bounds, from the bottom up. A bound of zero has
 * no percent, so no bands. The tests hold the limits against the domain's own judgement.
 */
export function ragBands({ lower, upper }: Bounds): Band[] {
  const { green, amber } = DEFAULT_TOLERANCE;
  if (lower?.eq(0) || upper?.eq(0) || amber === null) return [];
  const below = lower === null ? [] : [offset(lower, amber, -1), offset(lower, green, -1)];
  const above = upper === null ? [] : [offset(upper, green, 1), offset(upper, amber, 1)];
  const limits = [...below, ...above];
  const colours: Rag[] = [
    ...(lower === null ? [] : (['red', 'amber'] as const)),
    'green',
    ...(upper === null ? [] : (['amber', 'red'] as const)),
  ];
  return colours.map((rag, index) => ({
    rag,
    from: limits[index - 1] ?? null,
    to: limits[index] ?? null,
  }));
}

/** The bound and so many percent of its size, to the side that misses it. */
function offset(bound: Decimal, percent: Decimal, side: -1 | 1): number {
  return Number(bound.plus(bound.abs().times(percent).div(100).times(side)));
}
