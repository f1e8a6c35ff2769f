import type { Rag } from '../rating/rating.ts';
import type { JoinedRows } from './join-editions.ts';

/**
 * What became of a measure's rating between two editions: another colour, lost, newly given, the same, or none in either. Of a measure
 * that changed its definition none of these is said, nor of one that only one of the two has.
 */
export type ComparedRating =
  | 'changed'
  | 'lost'
  | 'newlyRated'
  | 'same'
  | 'unrated'
  | 'otherMeasure'
  | 'onlyBefore'
  | 'onlyNow';

interface Rated {
  readonly rag: Rag | null;
}

export function comparedRating({ before, now, comparability }: JoinedRows<Rated>): ComparedRating {
  if (now === null) return 'onlyBefore';
  if (before === null) return 'onlyNow';
  if (comparability !== 'same') return 'otherMeasure';
  if (before.rag === now.rag) return now.rag === null ? 'unrated' : 'same';
  if (now.rag === null) return 'lost';
  return before.rag === null ? 'newlyRated' : 'changed';
}
