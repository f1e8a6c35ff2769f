import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { DELIVERY, type Delivery } from '../thread/delivery.ts';

export const PROPOSED = graphql(
  `
    fragment OutcomeProposedMeasure on ProposedMeasure {
      id
      number
      likelyNumber
      text
      aspirational
      provider
      internalOrExternal
      frequency
      includeIn2040
      reportedIn
      newOrExisting
      notes
      note
      printedCells {
        field
        raw
      }
      printings {
        table
        number
        raw
        source {
          document
          line
          note
        }
      }
      source {
        document
        line
        note
      }
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
  [DELIVERY],
);

type Read = ResultOf<typeof PROPOSED>;

export type ProposedMeasure = Omit<Read, 'deliveryMeasures'> & {
  readonly deliveryMeasures: readonly Delivery[];
};

export function readProposed(data: FragmentOf<typeof PROPOSED>): ProposedMeasure {
  const measure = readFragment(PROPOSED, data);
  return { ...measure, deliveryMeasures: readFragment(DELIVERY, measure.deliveryMeasures) };
}
