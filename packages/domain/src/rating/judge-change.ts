import type { JudgedPolarity } from '../target/polarity.ts';
import type { ChangeUnit } from '../target/target.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Rag } from './rating.ts';

export type ChangeJudgement =
  | {
      readonly rag: Rag;
      /** What happened, in the unit of the target: percent of |baseline|, or the indicator's unit. */
      readonly change: Decimal;
      /** The level that the wanted change comes to, in the indicator's unit. */
      readonly goal: Decimal;
    }
  | { readonly rag: null; readonly why: string };

/**
 * The colour of a change ("9% year on year reduction", 001 line 1004; "0.25% decrease", line 512): met is green, the right
 * direction but short is amber, anything else, no change included, is red. There is no rule where high and low are both bad,
 * where the target asks for a worsening, or for a percentage of a zero baseline.
 */
export function judgeChange(
  value: Decimal,
  baseline: Decimal,
  wanted: Decimal,
  by: ChangeUnit,
  polarity: JudgedPolarity,
): ChangeJudgement {
  if (polarity === 'within-range') {
    return { rag: null, why: 'The target is a change, but too high and too low are both bad.' };
  }
  const higher = polarity === 'higher-is-better';
  if (higher ? wanted.lt(0) : wanted.gt(0)) {
    return {
      rag: null,
      why: `The target asks for ${higher ? 'a fall where higher' : 'a rise where lower'} is better.`,
    };
  }
  if (by === 'percent' && baseline.eq(0)) {
    return { rag: null, why: 'A change in percent cannot be worked out from a baseline of zero.' };
  }
  const moved = value.minus(baseline);
  const asked = by === 'percent' ? wanted.times(baseline.abs()).div(100) : wanted;
  const change = by === 'percent' ? moved.times(100).div(baseline.abs()) : moved;
  const met = higher ? moved.gte(asked) : moved.lte(asked);
  const rightWay = higher ? moved.gt(0) : moved.lt(0);
  return { rag: met ? 'green' : rightWay ? 'amber' : 'red', change, goal: baseline.plus(asked) };
}
