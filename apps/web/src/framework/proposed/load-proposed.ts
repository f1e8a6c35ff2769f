import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { PROPOSED, readProposed } from './proposed-measure.ts';

const PROPOSED_MEASURES = graphql(
  `
    query FrameworkProposed {
      vision {
        title
      }
      proposedMeasures {
        id
        ...FrameworkProposedMeasure
      }
    }
  `,
  [PROPOSED],
);

/** The measures that were proposed for Luton 2040, with the title of the paper that proposes them. */
export async function loadProposed(args: LoaderFunctionArgs) {
  const { vision, proposedMeasures } = await load(args, PROPOSED_MEASURES, {});
  return { title: vision.title, proposed: proposedMeasures.map(readProposed) };
}
