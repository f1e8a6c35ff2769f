import { FIGURE } from '../../shared/figures/figure.ts';
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
      decimals
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

/** The other series of an indicator's group with what an edition shows of them. */
export const GROUP = graphql(
  `
    fragment IndicatorGroupParts on Indicator {
      id
      group {
        id
        title
        series
        unit
        decimals
        seriesBreaks {
          period {
            id
          }
          editions
        }
        observations(edition: $edition) {
          ...IndicatorFigure
        }
      }
    }
  `,
  [FIGURE],
);

export type GroupRow = ResultOf<typeof GROUP>;
