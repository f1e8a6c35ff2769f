import type { Decimal } from '../value/decimal.ts';

export type Rag = 'red' | 'amber' | 'green';

/** Why there is no RAG, in the order of contract.graphql. Which comes first when several hold: `chooseBasis`. */
export const UNRATED_REASONS = [
  'NO_TARGET',
  'TARGET_NOT_NUMERIC',
  'ZERO_TARGET_NO_TOLERANCE',
  'NO_RULE',
  'NOT_JUDGED',
  'AWAITING_DATA',
  'NOT_DUE',
  'NOT_AVAILABLE',
  'SUPPRESSED',
  'UNCERTAIN_VALUE',
  'DATA_ONLY',
] as const;

export type UnratedReason = (typeof UNRATED_REASONS)[number];

interface RatingBase {
  /** The arithmetic, or why there is none, in words a councillor can follow; the assumptions are part of it. */
  readonly explanation: string;
  readonly ruleVersion: string;
  /** What the explanation takes for granted, one sentence each. */
  readonly assumptions: readonly string[];
}

/** What the rule gives: a RAG or a reason, never both and never neither. */
export type Rating = RatingBase &
  (
    | {
        readonly rag: Rag;
        readonly unratedReason: null;
        /** Exact, in the indicator's unit. */
        readonly ratedValue: Decimal;
        /** The level asked for, in the indicator's unit: of a range the bound that counts, of a change what it comes to. */
        readonly ratedTarget: Decimal;
        readonly ratedValuePeriod: string;
        /** Percent of |target|; negative is short of target, null when the target is zero. */
        readonly distancePercent: Decimal | null;
        /** The value as shown, rounded, would have another colour. */
        readonly displayedRatesDifferently: boolean;
      }
    | {
        readonly rag: null;
        readonly unratedReason: UnratedReason;
        readonly ratedValue: null;
        readonly ratedTarget: null;
        readonly ratedValuePeriod: null;
        readonly distancePercent: null;
        readonly displayedRatesDifferently: false;
      }
  );
