import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';

/** The outcomes above an indicator that reports a measure. */
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

interface Ends {
  readonly indicators: readonly FragmentOf<typeof THREAD_INDICATOR>[];
  readonly deliveryMeasures: readonly FragmentOf<typeof THREAD_DELIVERY>[];
  readonly chains: readonly FragmentOf<typeof THREAD_CHAIN>[];
}

/** What a measure is tied to: outcomes through its indicators, plans' measures, and its own earlier and later forms. */
export interface Thread {
  readonly mapped: readonly ResultOf<typeof THREAD_INDICATOR>[];
  readonly delivery: readonly ResultOf<typeof THREAD_DELIVERY>[];
  readonly chains: readonly ResultOf<typeof THREAD_CHAIN>[];
}

export function readThread({ indicators, deliveryMeasures, chains }: Ends): Thread {
  return {
    mapped: readFragment(THREAD_INDICATOR, indicators),
    delivery: readFragment(THREAD_DELIVERY, deliveryMeasures),
    chains: readFragment(THREAD_CHAIN, chains),
  };
}
