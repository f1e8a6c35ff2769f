import type { Movement } from '../../../shared/movement-tag.tsx';
import type { Rag } from '../../../shared/rag.ts';
import type { UnratedReason } from '../../../shared/unrated.ts';
import type { FiledReturn } from '../filed-return.ts';
import type { TypedRating } from './rate-typed.ts';

export interface ShownRating {
  readonly rag: Rag | null;
  readonly unratedReason: UnratedReason | null;
  readonly explanation: string;
  readonly movement: Movement;
  readonly change: string | null;
  readonly movementExplanation: string;
  /** Whose it is: the browser's while one types, the server's as soon as it is saved. */
  readonly from: 'browser' | 'server';
}

/**
 * The rating that is shown: the server's word is final where it has what is typed, and the browser's own stands in until then.
 *
 * @param saved the server's, of exactly what is typed; null where it has something else
 */
export function shownRating(typed: TypedRating, saved: FiledReturn['preview'] | null): ShownRating {
  if (saved !== null) return savedRating(saved);
  const { rating, movement } = typed;
  return {
    rag: rating.rag === null ? null : RAGS[rating.rag],
    unratedReason: rating.unratedReason,
    explanation: rating.explanation,
    movement: MOVEMENTS[movement.movement],
    change: movement.change?.toFixed() ?? null,
    movementExplanation: movement.explanation,
    from: 'browser',
  };
}

/** The server's own. */
export function savedRating(saved: FiledReturn['preview']): ShownRating {
  return {
    rag: saved.rag,
    unratedReason: saved.unratedReason,
    explanation: saved.explanation,
    movement: saved.movement.movement,
    change: saved.movement.change,
    movementExplanation: saved.movement.explanation,
    from: 'server',
  };
}

const RAGS = { red: 'RED', amber: 'AMBER', green: 'GREEN' } as const;

const MOVEMENTS = {
  better: 'BETTER',
  worse: 'WORSE',
  same: 'SAME',
  'not-comparable': 'NOT_COMPARABLE',
} as const;
