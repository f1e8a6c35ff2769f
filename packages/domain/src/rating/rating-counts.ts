import { type Rag, UNRATED_REASONS, type UnratedReason } from './rating.ts';

export interface CountedRow {
  readonly rag: Rag | null;
  /** Why there is no RAG; needed where there is none, so that no row is dropped. */
  readonly unratedReason: UnratedReason | null;
  /** Shown and never counted. */
  readonly listedOnly: boolean;
}

export interface RatingCounts {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  /** Reasons that occur, in the order of the contract. */
  readonly unrated: readonly { readonly reason: UnratedReason; readonly count: number }[];
}

/**
 * "n of m" for a group of indicator reports: how many are red, amber, green, and how many are unrated for which reason. Never
 * an average or a score (design.md, "Ratings"). A row with neither RAG nor reason is counted as NO_RULE.
 */
export function ratingCounts(rows: readonly CountedRow[]): RatingCounts {
  const counted = rows.filter(({ listedOnly }) => !listedOnly);
  const withRag = (wanted: Rag) => counted.filter(({ rag }) => rag === wanted).length;
  const reasons = counted
    .filter(({ rag }) => rag === null)
    .map(({ unratedReason }) => unratedReason ?? 'NO_RULE');
  const unrated = UNRATED_REASONS.map((reason) => ({
    reason,
    count: reasons.filter((given) => given === reason).length,
  })).filter(({ count }) => count > 0);
  return { red: withRag('red'), amber: withRag('amber'), green: withRag('green'), unrated };
}
