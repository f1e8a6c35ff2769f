import type { Decimal } from '../value/decimal.ts';
import { formatDifference } from '../value/format-difference.ts';
import { formatExact } from '../value/format-exact.ts';
import type { Unit } from '../value/unit.ts';
import type { Comparison, Goal } from './basis.ts';
import { formatPercent } from './format-percent.ts';
import type { Rag } from './rating.ts';
import { wantedChange } from './wanted-change.ts';

export interface ChangeCase {
  readonly unit: Unit;
  readonly decimals: number;
  readonly comparison: Comparison;
  readonly goal: Extract<Goal, { kind: 'change' }>;
  readonly higherIsBetter: boolean;
  /** What happened, in the unit of the target. */
  readonly change: Decimal;
  readonly rag: Rag;
}

const VERDICTS = { green: 'met', amber: 'the right direction but short', red: 'not the right direction' };

/**
 * "5.6% (Q3 2023-24) is up 0.8 percentage points on 4.8% (Q2 2023-24), against a target of a fall of at least 0.25 percentage
 * points: not the right direction, so red."
 */
export function explainChange(changeCase: ChangeCase): string {
  const { unit, decimals, comparison, goal, higherIsBetter, change, rag } = changeCase;
  const value = `${formatExact(comparison.value, unit, decimals)} (${comparison.valuePeriod.label})`;
  const from = `${formatExact(goal.baseline, unit, decimals)} (${goal.baselinePeriod.label})`;
  const happened = change.eq(0)
    ? `is unchanged from ${from}`
    : `is ${change.gt(0) ? 'up' : 'down'} ${amount(changeCase, change)} on ${from}`;
  return `${value} ${happened}, against a target of ${wantedChange(goal, unit, higherIsBetter)}: ${VERDICTS[rag]}, so ${rag}.`;
}

function amount({ goal, unit }: ChangeCase, size: Decimal): string {
  if (goal.by !== 'percent') return formatDifference(size, unit);
  return formatPercent(size.abs(), [goal.wanted.abs()]);
}
