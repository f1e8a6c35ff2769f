import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS, newestPublished } from '../shared/council-editions.ts';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import { loadLayers } from './measures/load-layers.ts';
import { loadProposed } from './proposed/load-proposed.ts';

const FRAMEWORK = graphql(`
  query Framework {
    measureFramework {
      introduction
      planningRule
      source {
        document
        line
        note
      }
      lostPictures {
        caption
        note
        source {
          document
          line
          note
        }
      }
    }
    deliveryPlans {
      id
    }
  }
`);

/** Asked for in three parts at once: together they would be more than the API answers in one. */
export async function loadFramework(args: LoaderFunctionArgs) {
  const [{ editions }, { measureFramework, deliveryPlans }, { title, layers }, { proposed }] =
    await Promise.all([
      load(args, COUNCIL_EDITIONS, {}),
      load(args, FRAMEWORK, {}),
      loadLayers(args),
      loadProposed(args),
    ]);
  const newest = newestPublished(editions);
  return {
    framework: { ...measureFramework, title, layers },
    proposed,
    plans: deliveryPlans.length,
    newest: editions.find(({ id }) => id === newest) ?? null,
  };
}

export type LoadedFramework = Awaited<ReturnType<typeof loadFramework>>;
export type Layer = LoadedFramework['framework']['layers'][number];
