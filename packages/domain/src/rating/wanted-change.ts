import { formatDifference } from '../value/format-difference.ts';
import type { Unit } from '../value/unit.ts';
import type { Goal } from './basis.ts';
import { formatPercent } from './format-percent.ts';

/** The change that a target asks for, in words: "a fall of at least 0.25 percentage points", "no rise". */
export function wantedChange(
  { wanted, by }: Extract<Goal, { kind: 'change' }>,
  unit: Unit,
  higherIsBetter: boolean,
): string {
  if (wanted.eq(0)) return higherIsBetter ? 'no fall' : 'no rise';
  const amount = by === 'percent' ? formatPercent(wanted.abs(), []) : formatDifference(wanted, unit);
  return `a ${wanted.gt(0) ? 'rise' : 'fall'} of at least ${amount}`;
}
