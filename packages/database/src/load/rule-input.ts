import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import type { TargetData } from '@dial/domain/edition-data/observation-data';
import type { MovementInput } from '@dial/domain/movement/movement';
import type { RateInput } from '@dial/domain/rating/rate-input';
import type { Tolerance } from '@dial/domain/rating/tolerance';
import type { Target } from '@dial/domain/target/target';
import type { Actual } from '@dial/domain/value/actual';
import type { Decimal } from '@dial/domain/value/decimal';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import type { Unit } from '@dial/domain/value/unit';

/** What the rating rule needs to know of a row. */
export function rateInput(
  { head }: EditionData,
  indicator: IndicatorData,
  actuals: readonly Actual[],
  targets: readonly TargetData[],
): RateInput {
  return {
    unit: unitOf(indicator),
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    measure: indicator.measure ?? 'count',
    aggregation: indicator.aggregation ?? 'latest',
    runsEvenly: indicator.runs_evenly,
    reportedPeriod: indicator.period ?? `${head.financial_year}-q${head.quarter}`,
    listedOnly: indicator.listed_only,
    actuals,
    targets: targets.map(targetOf),
    tolerance: toleranceOf(indicator),
    thresholdsPrinted: head.legend.length > 0,
    basis: null,
  };
}

export function movementInput(indicator: IndicatorData, actuals: readonly Actual[]): MovementInput {
  return {
    unit: unitOf(indicator),
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    range: null,
    aggregation: indicator.aggregation ?? 'latest',
    seasonal: indicator.seasonal,
    reportedPeriod: indicator.period ?? '',
    actuals,
    breaks: [],
  };
}

/** An indicator that is only listed may have a unit no rule knows, or none; nothing of it is worked out. */
function unitOf({ unit }: IndicatorData): Unit {
  return unit !== null && isUnit(unit) ? unit : 'number';
}

function targetOf(target: TargetData): Target {
  return {
    cadence: target.cadence,
    form: target.form,
    raw: target.raw,
    value: decimalOf(target.value),
    lower: decimalOf(target.lower),
    upper: decimalOf(target.upper),
    changeBy: target.change_by,
    baseline: target.baseline,
    provisional: target.provisional,
    status: target.status,
    period: target.period,
    note: target.note,
  };
}

function toleranceOf({ tolerance }: IndicatorData): Tolerance | null {
  const points = tolerance === null ? null : decimalOf(tolerance.points);
  return points === null ? null : { kind: 'points', green: points, amber: null };
}

/** Figures of validated files; text that is no number cannot come this far. */
export function decimalOf(text: string | null): Decimal | null {
  if (text === null) return null;
  const parsed = parseDecimal(text);
  return parsed.ok ? parsed.value : null;
}
