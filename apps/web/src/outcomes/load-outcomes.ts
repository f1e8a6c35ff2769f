import type { LoaderFunctionArgs } from 'react-router';
import { editionName } from '../shared/edition-name.ts';
import { graphql, readFragment } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import { OUTCOME, readOutcome } from './list/outcome.ts';
import { loadEditionId } from './load-edition-id.ts';
import { RATED_ROW } from './mapping/present-rating.ts';
import { readTrack, TRACK } from './on-track/track.ts';
import { PICTURE_EDITION, PICTURE_VISION, readPictureSources } from './picture/picture-sources.ts';

const OUTCOMES = graphql(
  `
    query Outcomes($edition: ID!) {
      edition(id: $edition) {
        id
        financialYear
        quarter
        ...OutcomePictureEdition
      }
      vision {
        ...OutcomePictureVision
        title
        text
        source {
          document
          line
          note
        }
        priorities {
          id
          name
          outcomes {
            id
            ...OutcomeOfList
          }
        }
      }
      measureFramework {
        layers {
          id
          name
        }
      }
      scorecard(edition: $edition) {
        id
        ...OutcomeRatedRow
      }
      targetsOnTrack(edition: $edition) {
        ...OutcomeTrack
      }
    }
  `,
  [OUTCOME, RATED_ROW, TRACK, PICTURE_EDITION, PICTURE_VISION],
);

export async function loadOutcomes(args: LoaderFunctionArgs) {
  const answer = await load(args, OUTCOMES, { edition: await loadEditionId(args) });
  if (answer.edition === null || answer.targetsOnTrack === null) throw notFound();
  const { id } = answer.edition;
  return {
    edition: { id, name: editionName(answer.edition) },
    from: readPictureSources(answer.edition, answer.vision),
    vision: answer.vision,
    priorities: answer.vision.priorities.map((priority) => ({
      ...priority,
      outcomes: priority.outcomes.map(readOutcome),
    })),
    layers: answer.measureFramework.layers,
    rows: new Map(readFragment(RATED_ROW, answer.scorecard).map((row) => [row.indicatorId, row])),
    track: readTrack(answer.targetsOnTrack),
  };
}
