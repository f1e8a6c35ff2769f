import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { REPORTED_INDICATOR, type ReportedIndicator } from '../measures/reporting.ts';

export const PROPOSED = graphql(
  `
    fragment FrameworkProposedMeasure on ProposedMeasure {
      id
      section
      number
      likelyNumber
      text
      aspirational
      provider
      internalOrExternal
      frequency
      includeIn2040
      reportedIn
      newOrExisting
      notes
      note
      printedCells {
        field
        raw
      }
      printings {
        table
        number
        likelyNumber
        raw
        source {
          document
          line
          note
        }
      }
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
  [REPORTED_INDICATOR],
);

export type Proposed = Omit<ResultOf<typeof PROPOSED>, 'indicators'> & {
  readonly indicators: readonly ReportedIndicator[];
};

export function readProposed(data: FragmentOf<typeof PROPOSED>): Proposed {
  const measure = readFragment(PROPOSED, data);
  return { ...measure, indicators: readFragment(REPORTED_INDICATOR, measure.indicators) };
}
