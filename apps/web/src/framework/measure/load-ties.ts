import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { readThread, THREAD_CHAIN, THREAD_DELIVERY, THREAD_INDICATOR, type Thread } from './thread.ts';

const FRAMEWORK_TIES = graphql(
  `
    query FrameworkTies {
      measureFramework {
        layers {
          id
          measures {
            id
            indicators {
              ...FrameworkThreadIndicator
            }
            deliveryMeasures {
              ...FrameworkThreadDelivery
            }
            chains {
              ...FrameworkThreadChain
            }
          }
        }
      }
    }
  `,
  [THREAD_INDICATOR, THREAD_DELIVERY, THREAD_CHAIN],
);

const PROPOSED_TIES = graphql(
  `
    query FrameworkProposedTies {
      proposedMeasures {
        id
        indicators {
          ...FrameworkThreadIndicator
        }
        deliveryMeasures {
          ...FrameworkThreadDelivery
        }
        chains {
          ...FrameworkThreadChain
        }
      }
    }
  `,
  [THREAD_INDICATOR, THREAD_DELIVERY, THREAD_CHAIN],
);

/** What a measure of the framework is tied to; null where there is none of that id. */
export async function loadFrameworkTies(args: LoaderFunctionArgs, id: string): Promise<Thread | null> {
  const { measureFramework } = await load(args, FRAMEWORK_TIES, {});
  const found = measureFramework.layers
    .flatMap(({ measures }) => measures)
    .find((measure) => measure.id === id);
  return found === undefined ? null : readThread(found);
}

/** What a proposed measure is tied to; null where there is none of that id. */
export async function loadProposedTies(args: LoaderFunctionArgs, id: string): Promise<Thread | null> {
  const { proposedMeasures } = await load(args, PROPOSED_TIES, {});
  const found = proposedMeasures.find((measure) => measure.id === id);
  return found === undefined ? null : readThread(found);
}
