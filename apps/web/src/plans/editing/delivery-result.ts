import { type ChangeOutcome, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { type SentForm, unchangedOutcome } from '../../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { standsWords } from '../measure/stands-words.ts';

/** What comes of a change of a plan's measure. */
export const DELIVERY_RESULT = graphql(
  `
    fragment PlanDeliveryResult on ChangeDeliveryMeasureResult {
      __typename
      ... on DeliveryMeasureChanged {
        measure {
          id
          title
          status
        }
      }
      ... on DeliveryMeasureConflict {
        message
        measure {
          id
          status
          decision {
            at
            by
            reason
          }
        }
      }
      ... on InvalidInput {
        ...ChangeInvalidInput
      }
      ... on NotAllowed {
        message
      }
    }
  `,
  [INVALID_INPUT],
);

type Result = ResultOf<typeof DELIVERY_RESULT>;
type Changed = Extract<Result, { __typename: 'DeliveryMeasureChanged' }>['measure'];

type Sent = SentForm<(measure: Changed) => string>;

/** The same for the form that was sent; null is no answer. */
export function deliveryOutcome({ form, fields, done }: Sent, result: Result | null): ChangeOutcome {
  switch (result?.__typename) {
    case 'DeliveryMeasureChanged':
      return { form, kind: 'done', message: done(result.measure) };
    case 'DeliveryMeasureConflict':
      return { form, kind: 'conflict', message: result.message, now: standsWords(result.measure) };
    default:
      return unchangedOutcome(form, fields, result);
  }
}
