import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** What Dial works out of the figures of a row, apart from its rating. */
export const ANALYSIS = graphql(`
  fragment IndicatorAnalysisParts on IndicatorReport {
    id
    edition {
      id
    }
    signal {
      reason
      variation
      assurance
      explanation
      segments {
        standing
        median
        mean
        lower
        upper
        points {
          period {
            id
          }
          value
          cause {
            rule
            side
          }
        }
      }
    }
    outlook {
      reason
      period {
        id
        label
      }
      value
      lower
      upper
      risk
      explanation
    }
    neighbourGaps {
      kind
      period {
        id
      }
      gap
      lag
      explanation
    }
    figureChanges {
      against
      explanation
    }
  }
`);

export type Analysis = ResultOf<typeof ANALYSIS>;
