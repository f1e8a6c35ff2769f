import { type LoadRow, readCorrectedReadings, readLoads } from '@dial/database/read/dataset-changes';
import type { EditionRow } from '@dial/database/read/editions';
import { readCorrections, readSteps } from '@dial/database/read/history';
import type { Reader } from '@dial/database/read/reader';
import { readRevisedSince } from '@dial/database/read/revised-since';
import type { DatasetChange } from '@dial/domain/open-data/dataset';
import { joinWords } from '@dial/domain/text/join-words';

/**
 * What changed of the data of an edition since it came out, newest first: what the reader may see. What later editions
 * revised is told of the given rows.
 */
export async function changesOf(
  reader: Reader,
  edition: EditionRow,
  reportIds: readonly string[],
): Promise<DatasetChange[]> {
  const ids = [edition.id];
  const [steps, corrections, loads, readings, revised] = await Promise.all([
    readSteps(reader, ids),
    readCorrections(reader, ids),
    readLoads(reader, ids),
    readCorrectedReadings(reader, ids),
    readRevisedSince(reader, reportIds),
  ]);
  const whole = { indicator: null, period: null };
  const changes: DatasetChange[] = [
    ...steps
      .filter(({ to }) => to === 'PUBLISHED')
      .map(({ at }) => ({ at, kind: 'published' as const, ...whole, note: 'The edition was published.' })),
    ...loads.map((load, index) => ({
      at: load.at,
      kind: index === 0 ? ('loaded' as const) : ('reloaded' as const),
      ...whole,
      note: index === 0 ? 'The document was read into Dial.' : reloadWords(load),
    })),
    ...readings.map(({ at, indicatorId, periodId, reason }) => ({
      at,
      kind: 'transcription' as const,
      indicator: indicatorId,
      period: periodId,
      note: reason,
    })),
    ...corrections.map(({ at, indicatorId, note }) => ({
      at,
      kind: 'correction' as const,
      indicator: indicatorId,
      period: null,
      note,
    })),
    ...revised.map(({ at, reportId, periodId, raw, reason, editionId }) => ({
      at,
      kind: 'revised-later' as const,
      indicator: reportId.slice(edition.id.length + 1),
      period: periodId,
      note: [
        `${editionId === null ? 'Another reading' : `Edition ${editionId}`} has ${raw || 'no figure'} now.`,
        ...(reason === null ? [] : [reason]),
      ].join(' '),
    })),
  ];
  return changes.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function reloadWords({ added, corrected, retired }: Counts): string {
  const counted = [
    [added, 'added'],
    [corrected, 'corrected'],
    [retired, 'taken out'],
  ] as const;
  const changed = counted.filter(([count]) => count > 0).map(([count, done]) => `${count} ${done}`);
  return changed.length === 0
    ? 'The document was read again; no figure changed.'
    : `The document was read again; of its figures, ${joinWords(changed)}.`;
}

type Counts = Pick<LoadRow, 'added' | 'corrected' | 'retired'>;
