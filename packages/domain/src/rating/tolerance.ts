import type { Decimal } from '../value/decimal.ts';

/**
 * How far from target still counts as green, and as amber; null means that there is no amber band. Bounds are inclusive.
 * - `percent-of-target`: percent of |target|.
 * - `points`: in the indicator's own unit, e.g. 0.05 percentage points for rent (000 line 823).
 * - `thresholds`: the figures at which green and amber begin; not for a target that can be missed on both sides.
 */
export interface Tolerance {
  readonly kind: 'percent-of-target' | 'points' | 'thresholds';
  readonly green: Decimal;
  readonly amber: Decimal | null;
}
