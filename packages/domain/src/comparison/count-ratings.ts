import type { Rag } from '../rating/rating.ts';
import { type ComparedRating, comparedRating } from './compared-rating.ts';
import type { JoinedRows } from './join-editions.ts';

/** What became of the ratings of two editions’ measures: counts that add up to all of them. */
export type RatingsCompared = Readonly<Record<ComparedRating, number>>;

export function countRatings(pairs: readonly JoinedRows<{ readonly rag: Rag | null }>[]): RatingsCompared {
  const compared = pairs.map(comparedRating);
  const count = (rating: ComparedRating) => compared.filter((one) => one === rating).length;
  return {
    changed: count('changed'),
    lost: count('lost'),
    newlyRated: count('newlyRated'),
    same: count('same'),
    unrated: count('unrated'),
    otherMeasure: count('otherMeasure'),
    onlyBefore: count('onlyBefore'),
    onlyNow: count('onlyNow'),
  };
}
