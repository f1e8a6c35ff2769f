import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import type { Period } from '../period/period.ts';
import { targetBounds } from '../target/target-bounds.ts';
import { asSentence } from '../text/as-sentence.ts';
import type { Basis, Goal, Unrated } from './basis.ts';
import { figureAt } from './figure-at.ts';
import type { DatedTarget, Row } from './row.ts';

/**
 * Brings the figure for a period and a target together, or says what is missing. A change also needs the figure of its
 * baseline; without a decided baseline or unit there is no rule for it.
 */
export function compareWith(
  row: Row,
  valuePeriod: Period,
  { target, period }: DatedTarget,
  notes: readonly string[] = [],
): Basis {
  const figure = figureAt(row, valuePeriod);
  if (figure.kind === 'unrated') return figure;
  const goal =
    target.form === 'change' ? changeGoal(row, { target, period }) : levelGoal(row, { target, period });
  if (goal.kind === 'unrated') return goal;
  const assumptions = [...notes, ...figure.notes];
  if (target.provisional || target.status === 'provisional') assumptions.push('The target is provisional.');
  if (goal.kind === 'change' && target.note !== null) assumptions.push(asSentence(target.note));
  const ownPeriod = period !== null && coversSameTime(period, figure.period);
  return {
    kind: 'comparison',
    value: figure.value,
    valuePeriod: figure.period,
    polarity: row.polarity,
    goal,
    targetPeriod: ownPeriod ? null : period,
    assumptions,
  };
}

const noRule = (explanation: string): Unrated => ({ kind: 'unrated', reason: 'NO_RULE', explanation });

function levelGoal(row: Row, { target }: DatedTarget): Goal | Unrated {
  const bounds = targetBounds(target, row.polarity);
  return bounds === null
    ? noRule(`The target, printed as "${target.raw}", has no bounds that can be used.`)
    : { kind: 'bounds', bounds };
}

function changeGoal(row: Row, { target }: DatedTarget): Goal | Unrated {
  const baseline = target.baseline === null ? null : parsePeriod(target.baseline, row.input.yearStartMonth);
  if (target.value === null || target.changeBy === null || baseline === null || !baseline.ok) {
    return noRule(`It is not decided what the change "${target.raw}" is counted from or in.`);
  }
  const from = figureAt(row, baseline.period);
  if (from.kind === 'unrated') {
    return {
      ...from,
      explanation: `The target is a change since ${baseline.period.label}. ${from.explanation}`,
    };
  }
  return {
    kind: 'change',
    wanted: target.value,
    by: target.changeBy,
    baseline: from.value,
    baselinePeriod: from.period,
  };
}
