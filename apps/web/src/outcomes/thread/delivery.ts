import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A plan's measure at the lower end of the thread. */
export const DELIVERY = graphql(`
  fragment OutcomeThreadDelivery on DeliveryMeasure {
    id
    title
    status
    plan {
      id
      title
    }
  }
`);

export type Delivery = ResultOf<typeof DELIVERY>;
