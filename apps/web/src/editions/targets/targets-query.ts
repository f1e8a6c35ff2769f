import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { TARGET } from '../../shared/target/target.ts';

export const TARGET_LIST = graphql(`
  query TargetList($edition: ID!) {
    edition(id: $edition) {
      id
      title
      financialYear
      quarter
      stage
    }
    scorecard(edition: $edition) {
      id
      indicatorId
      title
      series
      areaName
      unit
      targetRaw
      unratedReason
      listedOnly
    }
  }
`);

export const SETTING = graphql(`
  fragment TargetSettingParts on TargetSetting {
    place
    cadence
    period {
      id
      label
    }
    raw
    provisional
    version
    reason
    author
    at
    current
    withdrawn
  }
`);

/** All that is known of one indicator's targets. */
export const TARGETS = graphql(
  `
    query IndicatorTargets($indicator: ID!) {
      indicator(id: $indicator) {
        id
        title
        series
        unit
        decimals
        polarity
        cumulative
        targetSettings {
          ...TargetSettingParts
        }
        reports {
          id
          edition {
            id
            financialYear
            quarter
          }
          period {
            id
          }
          targets {
            ...IndicatorTarget
          }
        }
      }
    }
  `,
  [SETTING, TARGET],
);

export type ListedRow = ResultOf<typeof TARGET_LIST>['scorecard'][number];
export type TargetSetting = ResultOf<typeof SETTING>;
export type TargetedIndicator = NonNullable<ResultOf<typeof TARGETS>['indicator']>;
export type TargetCadence = TargetSetting['cadence'];
