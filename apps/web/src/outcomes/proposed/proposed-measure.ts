import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { PROPOSED_PARTS } from '../../shared/proposed/proposed-parts.ts';
import { DELIVERY, type Delivery } from '../thread/delivery.ts';

export const PROPOSED = graphql(
  `
    fragment OutcomeProposedMeasure on ProposedMeasure {
      ...ProposedParts
      indicators {
        id
        title
        series
        reports {
          id
          edition {
            id
          }
        }
      }
      deliveryMeasures {
        ...OutcomeThreadDelivery
      }
    }
  `,
  [PROPOSED_PARTS, DELIVERY],
);

export type ProposedMeasure = ResultOf<typeof PROPOSED_PARTS> &
  Pick<ResultOf<typeof PROPOSED>, 'indicators'> & { readonly deliveryMeasures: readonly Delivery[] };

export function readProposed(data: FragmentOf<typeof PROPOSED>): ProposedMeasure {
  const { deliveryMeasures, ...measure } = readFragment(PROPOSED, data);
  return {
    ...readFragment(PROPOSED_PARTS, measure),
    ...measure,
    deliveryMeasures: readFragment(DELIVERY, deliveryMeasures),
  };
}
