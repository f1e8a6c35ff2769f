import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** What was filed for a row, for those who may correct it. */
export const TO_CORRECT = graphql(`
  query IndicatorToCorrect($id: ID!) {
    return(id: $id) {
      id
      unit
      content {
        status
        value
        numerator
        denominator
        expected
        reason
        commentary
        confirmed
        revisions {
          period {
            id
          }
          value
          numerator
          denominator
          reason
          confirmed
        }
      }
    }
  }
`);

export type ToCorrect = NonNullable<ResultOf<typeof TO_CORRECT>['return']>;
