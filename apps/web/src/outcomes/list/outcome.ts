import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { MAPPED, type MappedMeasure } from './mapped-measure.ts';

export const OUTCOME = graphql(
  `
    fragment OutcomeOfList on Outcome {
      id
      name
      gaps(edition: $edition)
      mappings {
        ...OutcomeMappedMeasure
      }
      proposedMeasures {
        id
        text
      }
    }
  `,
  [MAPPED],
);

export type ListedOutcome = Omit<ResultOf<typeof OUTCOME>, 'mappings'> & {
  readonly mappings: readonly MappedMeasure[];
};

export function readOutcome(data: FragmentOf<typeof OUTCOME>): ListedOutcome {
  const outcome = readFragment(OUTCOME, data);
  return { ...outcome, mappings: readFragment(MAPPED, outcome.mappings) };
}
