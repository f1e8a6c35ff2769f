import type { Period } from '../period/period.ts';
import type { Bounds } from '../target/bounds.ts';
import type { JudgedPolarity } from '../target/polarity.ts';
import type { ChangeUnit } from '../target/target.ts';
import type { Decimal } from '../value/decimal.ts';
import type { UnratedReason } from './rating.ts';

export interface Unrated {
  readonly kind: 'unrated';
  readonly reason: UnratedReason;
  readonly explanation: string;
}

/** What the value is held against. */
export type Goal =
  | { readonly kind: 'bounds'; readonly bounds: Bounds }
  | {
      readonly kind: 'change';
      /** Signed. */
      readonly wanted: Decimal;
      readonly by: ChangeUnit;
      readonly baseline: Decimal;
      readonly baselinePeriod: Period;
    };

/** The value and the target that meet. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly value: Decimal;
  readonly valuePeriod: Period;
  readonly polarity: JudgedPolarity;
  readonly goal: Goal;
  /** What the target was set for; null when it is standing or the explanation says it otherwise. */
  readonly targetPeriod: Period | null;
  /** Sentences for the explanation. */
  readonly assumptions: readonly string[];
}

export type Basis = Comparison | Unrated;
