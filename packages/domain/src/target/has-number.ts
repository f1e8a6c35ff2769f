import type { Target } from './target.ts';

/** Whether a target fixes a number that a figure can be held against. A sentence, "tbc" and "None Set" do not. */
export function hasNumber(target: Target): boolean {
  if (!['final', 'provisional', 'revised'].includes(target.status)) return false;
  if (target.form === 'range') return target.lower !== null || target.upper !== null;
  return target.form !== 'sentence' && target.value !== null;
}
