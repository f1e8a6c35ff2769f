import { type FragmentOf, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { THREAD_CHAIN, THREAD_DELIVERY, THREAD_INDICATOR } from './thread-fragments.ts';

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
