import type { Period } from '../period/period.ts';
import type { Comparison } from '../rating/basis.ts';
import { wantedChange } from '../rating/wanted-change.ts';
import { formatBounds } from '../target/format-bounds.ts';
import type { Target } from '../target/target.ts';
import { formatExact } from '../value/format-exact.ts';
import type { Unit } from '../value/unit.ts';

interface Row {
  readonly unit: Unit;
  readonly decimals: number | null;
  readonly targets: readonly Target[];
}

/** The target that a year's end is held against: "the target for the year, at most 5.4%". */
export function targetWords(
  { unit, decimals, targets }: Row,
  { goal, targetPeriod, polarity }: Comparison,
  year: Period,
): string {
  const isForYear = targets.some(({ cadence, period }) => cadence === 'year' && period === year.id);
  const ofYear = isForYear ? 'the target for the year' : 'the target';
  const name = targetPeriod === null ? ofYear : `the target for ${targetPeriod.label}`;
  if (goal.kind === 'bounds') return `${name}, ${formatBounds(goal.bounds, unit)}`;
  const from = `${formatExact(goal.baseline, unit, decimals ?? 0)} (${goal.baselinePeriod.label})`;
  return `${name}, ${wantedChange(goal, unit, polarity === 'higher-is-better')} on ${from}`;
}
