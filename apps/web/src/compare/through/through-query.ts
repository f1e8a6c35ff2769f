import { graphql, type ResultOf } from '../../shared/graphql.ts';

const REPORT = graphql(`
  fragment ThroughReport on IndicatorReport {
    id
    listedOnly
    edition {
      id
      financialYear
      quarter
    }
    period {
      id
      label
    }
    actual {
      value
      status
      expected
    }
    targets {
      raw
      standing
    }
    rating {
      rag
      published
      computed
      unratedReason
      ratedTarget
    }
    commentary {
      id
      text
    }
  }
`);

const INDICATOR = graphql(
  `
    fragment ThroughIndicator on Indicator {
      id
      title
      series
      unit
      decimals
      reports {
        ...ThroughReport
      }
    }
  `,
  [REPORT],
);

/** An indicator with all reports of it, and of those that other documents link to it. */
export const THROUGH = graphql(
  `
    query CompareThrough($indicator: ID!) {
      indicator(id: $indicator) {
        id
        ...ThroughIndicator
        lineage {
          comparability
          note
          earlier {
            id
            ...ThroughIndicator
          }
          later {
            id
            ...ThroughIndicator
          }
        }
      }
    }
  `,
  [INDICATOR],
);

export { INDICATOR as THROUGH_INDICATOR, REPORT as THROUGH_REPORT };
export type ThroughIndicator = ResultOf<typeof INDICATOR>;
export type ThroughReport = ResultOf<typeof REPORT>;
export type ThroughAnswer = NonNullable<ResultOf<typeof THROUGH>['indicator']>;
