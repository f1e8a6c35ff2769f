import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { PROPOSED_PARTS } from '../../shared/proposed/proposed-parts.ts';
import { DELIVERY } from '../thread/delivery.ts';

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

export type ProposedMeasure = ReturnType<typeof readProposed>;

export function readProposed(data: FragmentOf<typeof PROPOSED>) {
  const { deliveryMeasures, ...measure } = readFragment(PROPOSED, data);
  return {
    ...readFragment(PROPOSED_PARTS, measure),
    ...measure,
    deliveryMeasures: readFragment(DELIVERY, deliveryMeasures),
  };
}
