/** What kind of figure a sentence gives for a part: the indicator's own, a count behind its rate, or the part's share of those it counts. */
type PartKind = 'actual' | 'numerator' | 'denominator' | 'share-of-whole';

/** A standing figure of a part of the town or population. Decimals are exact, as stored; null where there is none. */
export interface BreakdownFigure {
  /** The part's id: "ward-lewsey". */
  readonly breakdown: string;
  /** What divides the town: "ward". */
  readonly dimension: string;
  /** The order in which parts are shown, over all dimensions. */
  readonly position: number;
  readonly period: string;
  readonly kind: PartKind;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Whether a published document prints it: then it is known already. */
  readonly printed: boolean;
}

/** What the indicator's figures are: a share, a rate or an average is compared with the whole; a count is a part of it. */
export type PartMeasure = 'count' | 'snapshot' | 'share' | 'average' | 'rate' | 'amount' | null;
