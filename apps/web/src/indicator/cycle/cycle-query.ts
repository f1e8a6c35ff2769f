import { FIELD_CHANGE } from '../../shared/changes/field-change.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { OVERRIDE } from '../../shared/overrides/override.ts';
import { RECOMMENDATION } from '../../shared/recommendations/recommendation.ts';

/** What became of the row in the reporting cycle: overrides, corrections, recommendations, versions. */
export const CYCLE_REPORT = graphql(
  `
    fragment IndicatorCycleReport on IndicatorReport {
      id
      edition {
        id
      }
      mayProposeOverride
      override {
        ...OverrideParts
      }
      overrides {
        ...OverrideParts
      }
      revisedSince {
        id
        value
        status
        expected
        edition {
          id
          financialYear
          quarter
        }
        filed {
          at
          reason
        }
      }
      corrections {
        at
        by
        note
      }
      recommendations {
        ...RecommendationParts
      }
      versions {
        version
        at
        by
        cause
        note
        changes {
          ...FieldChangeParts
        }
      }
      filed {
        id
        state
      }
    }
  `,
  [OVERRIDE, RECOMMENDATION, FIELD_CHANGE],
);

/** Asked for beside the page's other questions: together they would be more than one question may hold. */
export const CYCLE = graphql(
  `
    query IndicatorCycle($edition: ID!, $indicator: ID!) {
      edition(id: $edition) {
        id
        revision
        stage
        openedFrom {
          id
        }
      }
      indicator(id: $indicator) {
        id
        observations(edition: $edition) {
          id
          edition {
            id
            financialYear
            quarter
          }
          filed {
            by
            at
            reason
          }
        }
        standing: observations {
          id
          kind
          period {
            id
          }
          value
          status
          expected
          edition {
            id
            financialYear
            quarter
          }
        }
        reports {
          ...IndicatorCycleReport
        }
      }
    }
  `,
  [CYCLE_REPORT],
);

/** A figure that stands now, whichever edition brought it. */
export type StandingFigure = NonNullable<ResultOf<typeof CYCLE>['indicator']>['standing'][number];
export type CycleReport = ResultOf<typeof CYCLE_REPORT>;
export type Version = CycleReport['versions'][number];
