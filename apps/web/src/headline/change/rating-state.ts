import type { RatingState as DomainState } from '@dial/domain/transitions/transitions';
import type { graphql } from '../../shared/graphql.ts';
import type { Rag } from '../../shared/rag.ts';

export type RatingState = ReturnType<typeof graphql.scalar<'RatingState'>>;

interface StateLook {
  readonly words: string;
  /** As the domain spells it. */
  readonly state: DomainState;
  /** Whose shape and colour it has; null draws the unrated. */
  readonly rag: Rag | null;
}

export const STATES: Readonly<Record<RatingState, StateLook>> = {
  RED: { words: 'Red', state: 'red', rag: 'RED' },
  AMBER: { words: 'Amber', state: 'amber', rag: 'AMBER' },
  GREEN: { words: 'Green', state: 'green', rag: 'GREEN' },
  UNRATED: { words: 'Not rated', state: 'unrated', rag: null },
  ABSENT: { words: 'Not reported', state: 'absent', rag: null },
};
