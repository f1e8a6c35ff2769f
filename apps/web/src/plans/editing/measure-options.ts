import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { isIn2040 } from '../../shared/proposed/is-in-2040.ts';
import { choiceKey } from './measure-choice.ts';

/** What a plan may put its measures under, and the directorates that the framework names. For those who may register. */
const OPTIONS = graphql(`
  query PlanOptions {
    measureFramework {
      layers {
        id
        name
        measures {
          id
          number
          question
          measure
          placeholder
          directorate {
            id
            name
          }
        }
      }
    }
    proposedMeasures {
      id
      text
      includeIn2040
      outcome {
        id
        name
      }
    }
  }
`);

interface MeasureOption {
  readonly key: string;
  readonly name: string;
  /** What else it can be told by: its question and number, or its outcome. */
  readonly detail: string;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly MeasureOption[];
}

export interface Options {
  readonly groups: readonly OptionGroup[];
  readonly directorates: readonly { readonly id: string; readonly name: string }[];
}

export async function loadOptions(args: LoaderFunctionArgs): Promise<Options> {
  return toOptions(await load(args, OPTIONS, {}));
}

/** The measures of the framework by layer, then those to be included in Luton 2040. A placeholder is no measure yet. */
function toOptions({ measureFramework, proposedMeasures }: ResultOf<typeof OPTIONS>): Options {
  const layers = measureFramework.layers.map(({ name, measures }) => ({
    name,
    options: measures
      .filter(({ placeholder }) => !placeholder)
      .map(({ id, number, question, measure }) => ({
        key: choiceKey({ frameworkMeasure: id }),
        name: measure,
        detail: `${number}: ${question}`,
      })),
  }));
  const vision = proposedMeasures.filter(isIn2040).map(({ id, text, outcome }) => ({
    key: choiceKey({ proposedMeasure: id }),
    name: text,
    detail: outcome?.name ?? 'Under no outcome',
  }));
  const directorates = measureFramework.layers.flatMap(({ measures }) =>
    measures.flatMap(({ directorate }) => (directorate === null ? [] : [directorate])),
  );
  return {
    groups: [...layers, { name: 'Luton 2040 measures', options: vision }].filter(
      ({ options }) => options.length > 0,
    ),
    directorates: [...new Map(directorates.map((directorate) => [directorate.id, directorate])).values()],
  };
}
