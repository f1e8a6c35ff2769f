import type { TargetData } from '@dial/domain/edition-data/observation-data';
import type { MovementInput } from '@dial/domain/movement/movement';
import type { RateInput } from '@dial/domain/rating/rate-input';
import type { Tolerance } from '@dial/domain/rating/tolerance';
import type { Target } from '@dial/domain/target/target';
import type { Actual } from '@dial/domain/value/actual';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { isUnit } from '@dial/domain/value/is-unit';
import type { Unit } from '@dial/domain/value/unit';
import type { RuleFacts } from './rule-facts.ts';

/** What of a target the rules read; numbers as text. */
export type RuleTarget = Pick<
  TargetData,
  | 'cadence'
  | 'form'
  | 'raw'
  | 'value'
  | 'lower'
  | 'upper'
  | 'change_by'
  | 'baseline'
  | 'provisional'
  | 'status'
  | 'period'
  | 'note'
>;

/** What the rating rule needs to know of a row. */
export function rateInput(
  facts: RuleFacts,
  actuals: readonly Actual[],
  targets: readonly RuleTarget[],
): RateInput {
  return {
    unit: ruleUnit(facts.unit),
    decimals: facts.decimals,
    polarity: facts.polarity,
    measure: facts.measure ?? 'count',
    aggregation: facts.aggregation ?? 'latest',
    runsEvenly: facts.runsEvenly,
    reportedPeriod: facts.period ?? facts.quarter,
    listedOnly: facts.listedOnly,
    returnOwed: facts.returnOwed,
    actuals,
    targets: targets.map(targetOf),
    tolerance: toleranceOf(facts),
    thresholdsPrinted: facts.thresholdsPrinted,
    basis: null,
  };
}

export function movementInput(facts: RuleFacts, actuals: readonly Actual[]): MovementInput {
  return {
    unit: ruleUnit(facts.unit),
    decimals: facts.decimals,
    polarity: facts.polarity,
    range: null,
    aggregation: facts.aggregation ?? 'latest',
    seasonal: facts.seasonal,
    reportedPeriod: facts.period ?? '',
    actuals,
    breaks: facts.breaks,
  };
}

/** An indicator that is only listed may have a unit no rule knows, or none; nothing of it is worked out. */
export function ruleUnit(unit: string | null): Unit {
  return unit !== null && isUnit(unit) ? unit : 'number';
}

function targetOf(target: RuleTarget): Target {
  return {
    cadence: target.cadence,
    form: target.form,
    raw: target.raw,
    value: decimalOrNull(target.value),
    lower: decimalOrNull(target.lower),
    upper: decimalOrNull(target.upper),
    changeBy: target.change_by,
    baseline: target.baseline,
    provisional: target.provisional,
    status: target.status,
    period: target.period,
    note: target.note,
  };
}

function toleranceOf({ tolerancePoints }: RuleFacts): Tolerance | null {
  const points = decimalOrNull(tolerancePoints);
  return points === null ? null : { kind: 'points', green: points, amber: null };
}
