import type { Bounds } from '../target/bounds.ts';
import type { ProcessLimits } from './process-limits.ts';

/** Whether the process, if nothing about it changes, will meet the target: always, never, or by chance. */
export type Assurance = 'consistently-met' | 'consistently-missed' | 'hit-or-miss';

/** Null without limits or target. A limit on the target itself leaves it to chance. */
export function assuranceOf(limits: ProcessLimits | null, target: Bounds | null): Assurance | null {
  if (limits === null || target === null) return null;
  const { lower, upper } = limits;
  const neverBelow = target.lower === null || lower.gt(target.lower);
  const neverAbove = target.upper === null || upper.lt(target.upper);
  if (neverBelow && neverAbove) return 'consistently-met';
  const alwaysBelow = target.lower !== null && upper.lt(target.lower);
  const alwaysAbove = target.upper !== null && lower.gt(target.upper);
  return alwaysBelow || alwaysAbove ? 'consistently-missed' : 'hit-or-miss';
}
