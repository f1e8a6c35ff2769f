import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { PROPOSED_PARTS } from '../../shared/proposed/proposed-parts.ts';
import { REPORTED_INDICATOR, type ReportedIndicator } from '../measures/reporting.ts';

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

type Read = ResultOf<typeof PROPOSED>;

export type Proposed = ResultOf<typeof PROPOSED_PARTS> &
  Pick<Read, 'section' | 'source' | 'outcome'> & { readonly indicators: readonly ReportedIndicator[] };

export function readProposed(data: FragmentOf<typeof PROPOSED>): Proposed {
  const { indicators, ...measure } = readFragment(PROPOSED, data);
  return {
    ...readFragment(PROPOSED_PARTS, measure),
    ...measure,
    indicators: readFragment(REPORTED_INDICATOR, indicators),
  };
}
