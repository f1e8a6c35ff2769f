import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Row } from './upsert-rows.ts';

/** The periods that an edition's files name, nulls and repetitions included. */
export function periodIds(edition: EditionData): (string | null)[] {
  return [
    ...edition.observations.flatMap((row) => [row.period, ...row.attached_to]),
    ...edition.targets.flatMap((row) => [row.period, row.baseline]),
    ...edition.directions.map((row) => row.period),
    ...edition.indicators.flatMap((row) => [row.period, ...row.breaks.map(({ period }) => period)]),
  ];
}

/** The rows of periods by their ids, which validation has read before. */
export function periodRows(ids: readonly (string | null)[]): Row[] {
  return [...new Set(ids)].flatMap((id) => {
    if (id === null) return [];
    const parsed = parsePeriod(id);
    if (!parsed.ok) throw new Error(parsed.error);
    const { kind, label, start, end, sortKey } = parsed.period;
    return [{ id, kind, label, start, end, sortKey }];
  });
}
