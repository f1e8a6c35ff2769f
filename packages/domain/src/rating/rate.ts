import type { Bounds } from '../target/bounds.ts';
import { distanceFromTarget } from '../target/distance-from-target.ts';
import { formatBounds } from '../target/format-bounds.ts';
import { position } from '../target/position.ts';
import type { Decimal } from '../value/decimal.ts';
import { formatExact } from '../value/format-exact.ts';
import { formatValue } from '../value/format-value.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import type { Comparison, Goal } from './basis.ts';
import { chooseBasis } from './choose-basis.ts';
import { DEFAULT_TOLERANCE } from './default-tolerance.ts';
import { explainChange } from './explain-change.ts';
import { explainLevel } from './explain-level.ts';
import { judgeChange } from './judge-change.ts';
import { judgeLevel } from './judge-level.ts';
import type { RateInput } from './rate-input.ts';
import type { Rag, Rating, UnratedReason } from './rating.ts';
import { RULE_VERSION } from './rule-version.ts';

/**
 * The only place that decides a colour (design.md, "Ratings"). Total: every input gives a RAG or a reason, with the arithmetic
 * in words; data never makes it throw. The legend of 2016-17 (000 line 35) is the default rule. Status now, never an outlook.
 */
export function rate(input: RateInput): Rating {
  const basis = chooseBasis(input);
  if (basis.kind === 'unrated') return unrated(basis.reason, basis.explanation);
  const { goal } = basis;
  return goal.kind === 'bounds' ? rateLevel(input, basis, goal.bounds) : rateChange(input, basis, goal);
}

function rateLevel(input: RateInput, comparison: Comparison, bounds: Bounds): Rating {
  const { unit } = input;
  const { value } = comparison;
  const tolerance = input.tolerance ?? DEFAULT_TOLERANCE;
  const judged = judgeLevel(value, bounds, tolerance);
  if (judged.rag === null) {
    const against = `${formatExact(value, unit, input.decimals ?? 0)} (${comparison.valuePeriod.label}) against a target of ${formatBounds(bounds, unit)}`;
    const why =
      judged.reason === 'NO_RULE'
        ? 'the rule’s thresholds do not fit a target that can be missed on both sides'
        : 'no distance in percent can be worked out from a target of zero, and the rule allows none in points';
    return unrated(judged.reason, `${against}: ${why}.`);
  }
  const { rag } = judged;
  const place = position(value, bounds);
  const byDefault = input.tolerance === null && !input.thresholdsPrinted && place.side !== 'met';
  const assumptions = [...comparison.assumptions];
  if (byDefault) assumptions.push('Dial’s default rule: the report prints no thresholds.');
  const explanation = explainLevel({
    unit,
    decimals: input.decimals ?? 0,
    comparison,
    bounds,
    tolerance,
    rag,
  });
  return rated(input, comparison, {
    rag,
    explanation,
    assumptions,
    target: place.bound,
    bounds,
    rateShown: (round) => judgeLevel(round(value), bounds, tolerance).rag,
  });
}

function rateChange(
  input: RateInput,
  comparison: Comparison,
  goal: Extract<Goal, { kind: 'change' }>,
): Rating {
  const { unit } = input;
  const { polarity } = comparison;
  const { wanted, by, baseline } = goal;
  const judged = judgeChange(comparison.value, baseline, wanted, by, polarity);
  if (judged.rag === null) return unrated('NO_RULE', judged.why);
  const { rag, change } = judged;
  const higherIsBetter = polarity === 'higher-is-better';
  return rated(input, comparison, {
    rag,
    explanation: explainChange({
      unit,
      decimals: input.decimals ?? 0,
      comparison,
      goal,
      higherIsBetter,
      change,
      rag,
    }),
    assumptions: comparison.assumptions,
    target: judged.goal,
    bounds: higherIsBetter ? { lower: judged.goal, upper: null } : { lower: null, upper: judged.goal },
    rateShown: (round) => judgeChange(round(comparison.value), round(baseline), wanted, by, polarity).rag,
  });
}

interface Result {
  readonly rag: Rag;
  readonly explanation: string;
  readonly assumptions: readonly string[];
  readonly target: Decimal;
  readonly bounds: Bounds;
  /** The colour the figures would have if they were rounded first. */
  readonly rateShown: (round: (exact: Decimal) => Decimal) => Rag | null;
}

function rated({ unit, decimals }: RateInput, { value, valuePeriod }: Comparison, result: Result): Rating {
  const { rag, assumptions } = result;
  const round = (exact: Decimal) =>
    decimals === null ? exact : roundDecimal(exact, decimals, 'half-away-from-zero');
  const shown = result.rateShown(round);
  const differs = shown !== null && shown !== rag;
  const sentences = [result.explanation];
  if (differs) {
    sentences.push(`Shown rounded as ${formatValue(value, unit, decimals ?? 0)}, which would be ${shown}.`);
  }
  return {
    rag,
    unratedReason: null,
    explanation: [...sentences, ...assumptions].join(' '),
    ruleVersion: RULE_VERSION,
    assumptions,
    ratedValue: value,
    ratedTarget: result.target,
    ratedValuePeriod: valuePeriod.id,
    distancePercent: distanceFromTarget(value, result.bounds),
    displayedRatesDifferently: differs,
  };
}

function unrated(unratedReason: UnratedReason, explanation: string): Rating {
  return {
    rag: null,
    unratedReason,
    explanation,
    ruleVersion: RULE_VERSION,
    assumptions: [],
    ratedValue: null,
    ratedTarget: null,
    ratedValuePeriod: null,
    distancePercent: null,
    displayedRatesDifferently: false,
  };
}
