import type { Direction } from '../movement/movement.ts';
import type { Rag } from '../rating/rating.ts';

export interface CommentaryFacts {
  readonly rag: Rag | null;
  /** The rating in the edition before; null where there was none. */
  readonly previousRag: Rag | null;
  readonly movement: Direction;
}

const ORDER: readonly Rag[] = ['red', 'amber', 'green'];

/** Why an officer is asked to explain a figure, the weightiest reason alone; null where commentary is welcome but not owed. */
export function commentaryAsked({ rag, previousRag, movement }: CommentaryFacts): string | null {
  if (rag === 'red') return 'Commentary is asked for, as the rating is red.';
  if (rag !== null && previousRag !== null && ORDER.indexOf(rag) < ORDER.indexOf(previousRag)) {
    return `Commentary is asked for, as the rating fell from ${previousRag} to ${rag}.`;
  }
  return movement === 'worse' ? 'Commentary is asked for, as the figure is worse than before.' : null;
}
