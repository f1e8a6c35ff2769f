import { createHash } from 'node:crypto';
import type { CouncilData } from '../../packages/database/src/load/council-data.ts';
import { generatedEdition } from './generated-edition.ts';
import { documentOf } from './generated-head.ts';
import { generatedSeries } from './generated-series.ts';
import { DIRECTORATES } from './generated-words.ts';
import { quarters } from './quarters.ts';
import { LISTED, type Scale } from './scales.ts';

/**
 * A generated council beside the record's: the newest edition, the one before with all older figures, and where a scale has more
 * indicators than an edition lists, an older one of the others.
 */
export function generatedCouncil(scale: Scale, record: CouncilData): CouncilData {
  const quarterIds = quarters(scale.quarters);
  const series = Array.from({ length: scale.indicators }, (_, index) =>
    generatedSeries(index + 1, scale.quarters),
  );
  const outcomeIds =
    record.strategy.vision?.priorities.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)) ?? [];
  const last = scale.quarters - 1;
  const listed = series.slice(0, LISTED);
  const others = series.slice(LISTED);
  const edition = (rows: typeof series, about: Parameters<typeof generatedEdition>[2]) =>
    generatedEdition(rows, quarterIds, about, outcomeIds);
  const editions = [
    ...(others.length === 0 ? [] : [edition(others, { from: 0, to: last, reported: last - 2 })]),
    edition(listed, { from: 0, to: last - 1, reported: last - 1 }),
    edition(listed, { from: last, to: last, reported: last }),
  ];
  return {
    ...record,
    documents: [
      ...record.documents,
      ...editions.map(({ head }) => ({ id: documentOf(head.id), title: head.title, date: '2096' })),
    ],
    directorates: [...record.directorates, ...DIRECTORATES],
    breakdowns: [...record.breakdowns, ...partsOf(scale)],
    editions: [...record.editions, ...editions],
    files: [
      ...record.files,
      ...editions.map((edition) => ({
        path: generatedFile(edition.head.id),
        hash: createHash('sha256').update(JSON.stringify(edition)).digest('hex'),
      })),
    ],
  };
}

export function generatedFile(editionId: string): string {
  return `${editionId}/generated.yaml`;
}

/** What divides the generated town: its parts, whose ids begin with "generated-part-". */
function partsOf({ parts }: Scale): CouncilData['breakdowns'] {
  if (parts === 0) return [];
  return [
    {
      id: 'generated-part',
      name: 'Generated part',
      parts: Array.from({ length: parts }, (_, index) => ({
        id: `generated-part-${String(index + 1).padStart(3, '0')}`,
        name: `Generated part ${index + 1}`,
      })),
    },
  ];
}
