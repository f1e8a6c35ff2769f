import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { areaSlug } from '../../shared/indicator-filters.ts';
import { load, notFound } from '../../shared/load.ts';
import { EDITED } from '../editing/edited-mapping.ts';
import { loadEditionId } from '../load-edition-id.ts';
import { readTrack, TRACK } from '../on-track/track.ts';
import { PICTURE_EDITION, PICTURE_VISION, readPictureSources } from '../picture/picture-sources.ts';
import { NOT_REPORTED, toMatrix } from './matrix-model.ts';

const MATRIX = graphql(
  `
    query OutcomeMatrix($edition: ID!) {
      edition(id: $edition) {
        id
        financialYear
        quarter
        ...OutcomePictureEdition
      }
      vision {
        ...OutcomePictureVision
        priorities {
          id
          name
          outcomes {
            id
            name
          }
        }
      }
      scorecard(edition: $edition) {
        id
        indicatorId
        title
        series
        areaId
        areaName
      }
      outcomeMappings {
        id
        ...EditedMapping
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
  [EDITED, TRACK, PICTURE_EDITION, PICTURE_VISION],
);

export async function loadMatrix(args: LoaderFunctionArgs) {
  const answer = await load(args, MATRIX, { edition: await loadEditionId(args) });
  const { edition, vision, scorecard, targetsOnTrack, viewer } = answer;
  if (edition === null || targetsOnTrack === null) throw notFound();
  const mappings = readFragment(EDITED, answer.outcomeMappings);
  const measures = scorecard.map((row) => ({
    id: row.indicatorId,
    name: indicatorName(row),
    area: areaSlug(row.areaId),
    areaName: row.areaName,
  }));
  const named = mappings.map(({ indicator, ...mapping }) => ({
    ...mapping,
    indicator: { id: indicator.id, name: indicatorName(indicator) },
  }));
  const matrix = toMatrix(vision.priorities, measures, named);
  const name = editionName(edition);
  return {
    edition: { id: edition.id, name },
    matrix,
    from: readPictureSources(edition, vision),
    areas: areasOf(
      measures,
      matrix.rows.some(({ area }) => area === NOT_REPORTED) ? `Not reported in ${name}` : null,
    ),
    mappings,
    track: readTrack(targetsOnTrack),
    mayMap: viewer.permissions.includes('MAP_OUTCOMES'),
  };
}

interface Area {
  readonly id: string;
  readonly name: string;
}

function areasOf(
  measures: readonly { readonly area: string; readonly areaName: string }[],
  notReported: string | null,
): Area[] {
  const areas = [...new Map(measures.map(({ area, areaName }) => [area, areaName]))];
  return [...areas, ...(notReported === null ? [] : [[NOT_REPORTED, notReported] as const])].map(
    ([id, name]) => ({ id, name }),
  );
}
