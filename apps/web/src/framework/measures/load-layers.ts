import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { LAYER } from '../ladder/rung.tsx';
import { MEASURE, readMeasure } from './measure.ts';

const LAYERS = graphql(
  `
    query FrameworkLayers {
      measureFramework {
        title
        layers {
          id
          name
          measures {
            id
            ...FrameworkMeasureRow
          }
          ...FrameworkRungLayer
        }
      }
    }
  `,
  [MEASURE, LAYER],
);

/** The layers with the measures that the document lists of them. */
export async function loadLayers(args: LoaderFunctionArgs) {
  const { title, layers } = (await load(args, LAYERS, {})).measureFramework;
  return { title, layers: layers.map((layer) => ({ ...layer, measures: layer.measures.map(readMeasure) })) };
}
