import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { type Counts, RAG_COUNTS } from '../../shared/rag-counts.ts';

export const TRACK = graphql(
  `
    fragment OutcomeTrack on TargetsOnTrack {
      agreed
      onTrack
      percent
      explanation
      outcomes {
        state
        outcome {
          id
          name
        }
        ratings {
          ...RagCountsParts
        }
      }
    }
  `,
  [RAG_COUNTS],
);

type Read = ResultOf<typeof TRACK>;
export type TrackState = Read['outcomes'][number]['state'];

export interface TrackedOutcome {
  readonly id: string;
  readonly name: string;
  readonly state: TrackState;
  readonly ratings: Counts;
}

export type Track = Omit<Read, 'outcomes'> & {
  /** Agreed outcomes with a rated measure. */
  readonly rated: number;
  readonly outcomes: readonly TrackedOutcome[];
};

export function readTrack(data: FragmentOf<typeof TRACK>): Track {
  const track = readFragment(TRACK, data);
  return {
    ...track,
    rated: track.outcomes.filter(({ state }) => state !== 'NOT_RATED').length,
    outcomes: track.outcomes.map(({ outcome, state, ratings }) => ({
      ...outcome,
      state,
      ratings: readFragment(RAG_COUNTS, ratings),
    })),
  };
}

export const STATE_WORDS: Readonly<Record<TrackState, string>> = {
  ON_TRACK: 'On track',
  NOT_ON_TRACK: 'Not on track',
  NOT_RATED: 'Not rated',
};
