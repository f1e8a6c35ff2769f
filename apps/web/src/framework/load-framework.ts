import type { LoaderFunctionArgs } from 'react-router';
import { newestPublished } from '../shared/council-editions.ts';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import { LAYER } from './ladder/rung.tsx';
import { MEASURE, readMeasure } from './measures/measure.ts';
import { PROPOSED, readProposed } from './proposed/proposed-measure.ts';

const FRAMEWORK = graphql(
  `
    query Framework {
      editions {
        id
        stage
        financialYear
        quarter
        publishedOn
      }
      measureFramework {
        title
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
        layers {
          id
          name
          ...FrameworkRungLayer
          measures {
            ...FrameworkMeasureRow
          }
        }
      }
      proposedMeasures {
        ...FrameworkProposedMeasure
      }
      deliveryPlans {
        id
      }
    }
  `,
  [LAYER, MEASURE, PROPOSED],
);

export async function loadFramework(args: LoaderFunctionArgs) {
  const { editions, measureFramework, proposedMeasures, deliveryPlans } = await load(args, FRAMEWORK, {});
  const layers = measureFramework.layers.map((layer) => ({
    ...layer,
    measures: layer.measures.map(readMeasure),
  }));
  return {
    framework: { ...measureFramework, layers },
    proposed: proposedMeasures.map(readProposed),
    plans: deliveryPlans.length,
    newest: editions.find(({ id }) => id === newestPublished(editions)) ?? null,
  };
}

export type LoadedFramework = Awaited<ReturnType<typeof loadFramework>>;
export type Layer = LoadedFramework['framework']['layers'][number];
