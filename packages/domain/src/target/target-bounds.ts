import type { Bounds } from './bounds.ts';
import type { JudgedPolarity } from './polarity.ts';
import type { Target } from './target.ts';

/**
 * The figures that meet a level or a range. Where higher is better a range begins to be met at its lower bound and more is
 * still good; where lower is better, at its upper bound. Null for a change, for a sentence, and for a range whose bounds are
 * the wrong way round.
 */
export function targetBounds(target: Target, polarity: JudgedPolarity): Bounds | null {
  if (target.form !== 'level' && target.form !== 'range') return null;
  const lower = target.form === 'level' ? target.value : target.lower;
  const upper = target.form === 'level' ? target.value : target.upper;
  if (lower !== null && upper !== null && lower.gt(upper)) return null;
  const nearFromBelow = lower ?? upper;
  const nearFromAbove = upper ?? lower;
  if (nearFromBelow === null || nearFromAbove === null) return null;
  if (polarity === 'higher-is-better') return { lower: nearFromBelow, upper: null };
  if (polarity === 'lower-is-better') return { lower: null, upper: nearFromAbove };
  return lower === null ? { lower, upper: nearFromAbove } : { lower, upper };
}
