import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS, newestPublished } from '../../shared/council-editions.ts';
import { graphql } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { MEASURE, readMeasure } from '../measures/measure.ts';
import { PROPOSED, readProposed } from '../proposed/proposed-measure.ts';
import { readThread } from './thread.ts';
import { THREAD_CHAIN, THREAD_DELIVERY, THREAD_INDICATOR } from './thread-fragments.ts';

const FRAMEWORK_MEASURES = graphql(
  `
    query FrameworkMeasures {
      measureFramework {
        title
        layers {
          id
          name
          measures {
            id
            ...FrameworkMeasureRow
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
  [MEASURE, THREAD_INDICATOR, THREAD_DELIVERY, THREAD_CHAIN],
);

const PROPOSED_MEASURES = graphql(
  `
    query ProposedMeasures {
      vision {
        title
      }
      proposedMeasures {
        id
        ...FrameworkProposedMeasure
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
  [PROPOSED, THREAD_INDICATOR, THREAD_DELIVERY, THREAD_CHAIN],
);

/** A measure of the framework ("quarterly-48") or a proposed one, with all that it is tied to. */
export async function loadMeasure(args: LoaderFunctionArgs) {
  const id = args.params.measure ?? '';
  const [{ editions }, found] = await Promise.all([
    load(args, COUNCIL_EDITIONS, {}),
    /^(?:annual|quarterly)-\d+$/.test(id) ? findInFramework(args, id) : findProposed(args, id),
  ]);
  if (found === null) throw notFound();
  return { ...found, newest: newestPublished(editions) };
}

async function findInFramework(args: LoaderFunctionArgs, id: string) {
  const { measureFramework } = await load(args, FRAMEWORK_MEASURES, {});
  for (const layer of measureFramework.layers) {
    const data = layer.measures.find((measure) => measure.id === id);
    if (data !== undefined) {
      const measure = readMeasure(data);
      return {
        kind: 'framework',
        layer: layer.name,
        document: measureFramework.title,
        measure,
        thread: readThread(data),
      } as const;
    }
  }
  return null;
}

async function findProposed(args: LoaderFunctionArgs, id: string) {
  const { vision, proposedMeasures } = await load(args, PROPOSED_MEASURES, {});
  const data = proposedMeasures.find((measure) => measure.id === id);
  if (data === undefined) return null;
  return {
    kind: 'proposed',
    document: vision.title,
    measure: readProposed(data),
    thread: readThread(data),
  } as const;
}
