import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { PROPOSED_PARTS } from '../../shared/proposed/proposed-parts.ts';
import { REPORTED_INDICATOR } from '../measures/reporting.ts';

export const PROPOSED = graphql(
  `
    fragment FrameworkProposedMeasure on ProposedMeasure {
      ...ProposedParts
      section
      source {
        document
        line
        note
      }
      outcome {
        id
        name
        priority {
          id
          name
        }
      }
      indicators {
        ...FrameworkReportedIndicator
      }
    }
  `,
  [PROPOSED_PARTS, REPORTED_INDICATOR],
);

export type Proposed = ReturnType<typeof readProposed>;

export function readProposed(data: FragmentOf<typeof PROPOSED>) {
  const { indicators, ...measure } = readFragment(PROPOSED, data);
  return {
    ...readFragment(PROPOSED_PARTS, measure),
    ...measure,
    indicators: readFragment(REPORTED_INDICATOR, indicators),
  };
}
