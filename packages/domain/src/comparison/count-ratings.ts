import type { Rag } from '../rating/rating.ts';
import type { JoinedRows } from './join-editions.ts';

interface Rated {
  readonly rag: Rag | null;
}

/** What became of the ratings of the measures in two editions: counts that add up to all of them. */
export interface RatingsCompared {
  readonly same: number;
  readonly changed: number;
  /** In both, as measures that changed: their ratings are not compared. */
  readonly otherMeasure: number;
  readonly onlyBefore: number;
  readonly onlyNow: number;
}

export function countRatings(pairs: readonly JoinedRows<Rated>[]): RatingsCompared {
  const count = (fits: (pair: JoinedRows<Rated>) => boolean) => pairs.filter(fits).length;
  return {
    same: count((pair) => isCompared(pair) && pair.before?.rag === pair.now?.rag),
    changed: count((pair) => isCompared(pair) && pair.before?.rag !== pair.now?.rag),
    otherMeasure: count(
      ({ before, now, ...pair }) => before !== null && now !== null && pair.comparability !== 'same',
    ),
    onlyBefore: count(({ now }) => now === null),
    onlyNow: count(({ before }) => before === null),
  };
}

const isCompared = ({ before, now, comparability }: JoinedRows<Rated>) =>
  before !== null && now !== null && comparability === 'same';
