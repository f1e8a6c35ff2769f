import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A measure as the list of all measures shows it: what carries it in which document, and how far figures compare. */
export const ROW = graphql(`
  fragment MeasureRow on MeasureChain {
    id
    title
    members {
      id
      title
      source {
        document
        line
        note
      }
      indicator {
        id
        reports {
          id
          edition {
            id
          }
        }
      }
      frameworkMeasure {
        id
      }
      proposedMeasure {
        id
      }
      planIndicator {
        id
        outcomes {
          id
        }
      }
    }
    links {
      earlier
      later
      comparability
    }
  }
`);

export type MeasureRow = ResultOf<typeof ROW>;
export type RowMember = MeasureRow['members'][number];
