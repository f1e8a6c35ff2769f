import { graphql } from '../../shared/graphql.ts';

/** The outcomes above an indicator. */
export const THREAD_INDICATOR = graphql(`
  fragment FrameworkThreadIndicator on Indicator {
    id
    outcomes {
      id
      status
      outcome {
        id
        name
      }
    }
  }
`);

/** A plan's measure below a measure of the framework. */
export const THREAD_DELIVERY = graphql(`
  fragment FrameworkThreadDelivery on DeliveryMeasure {
    id
    title
    status
    plan {
      id
      title
    }
  }
`);

export const THREAD_CHAIN = graphql(`
  fragment FrameworkThreadChain on MeasureChain {
    id
    title
  }
`);
