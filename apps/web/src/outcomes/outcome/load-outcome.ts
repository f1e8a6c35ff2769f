import type { LoaderFunctionArgs } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { loadChoices } from '../editing/load-choices.ts';
import { loadEditionId } from '../load-edition-id.ts';
import { readTrack, TRACK } from '../on-track/track.ts';
import { PICTURE_EDITION, PICTURE_VISION, readPictureSources } from '../picture/picture-sources.ts';
import { PROPOSED, readProposed } from '../proposed/proposed-measure.ts';
import { MEASURE_ROW } from './measure-row.ts';
import { MEASURE, readMeasure } from './outcome-measure.ts';

const OUTCOME = graphql(
  `
    query Outcome($outcome: ID!, $edition: ID!) {
      edition(id: $edition) {
        id
        financialYear
        quarter
        ...OutcomePictureEdition
      }
      vision {
        ...OutcomePictureVision
      }
      outcome(id: $outcome) {
        id
        name
        note
        gaps(edition: $edition)
        priority {
          id
          name
        }
        printed {
          raw
          source {
            document
            line
            note
          }
        }
        mappings {
          id
          ...OutcomeMeasure
        }
        proposedMeasures {
          id
          ...OutcomeProposedMeasure
        }
      }
      outcomes {
        id
      }
      scorecard(edition: $edition, filter: { outcomes: [$outcome] }) {
        id
        ...OutcomeMeasureRow
      }
      targetsOnTrack(edition: $edition) {
        ...OutcomeTrack
      }
      viewer {
        id
        permissions
      }
    }
  `,
  [MEASURE, MEASURE_ROW, PROPOSED, TRACK, PICTURE_EDITION, PICTURE_VISION],
);

export async function loadOutcome(args: LoaderFunctionArgs) {
  const edition = await loadEditionId(args);
  const answer = await load(args, OUTCOME, { outcome: args.params.outcome ?? '', edition });
  if (answer.edition === null || answer.outcome === null || answer.targetsOnTrack === null) throw notFound();
  const mayMap = answer.viewer.permissions.includes('MAP_OUTCOMES');
  return {
    edition: { id: edition, name: editionName(answer.edition) },
    from: readPictureSources(answer.edition, answer.vision),
    outcome: answer.outcome,
    measures: answer.outcome.mappings.map(readMeasure),
    proposed: answer.outcome.proposedMeasures.map(readProposed),
    rows: new Map(readFragment(MEASURE_ROW, answer.scorecard).map((row) => [row.indicatorId, row])),
    track: readTrack(answer.targetsOnTrack),
    all: answer.outcomes.length,
    /** The indicators that may be mapped; null for readers, who may map none. */
    choices: mayMap ? await loadChoices(args) : null,
  };
}
