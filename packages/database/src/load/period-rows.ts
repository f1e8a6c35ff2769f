import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Row } from './upsert-rows.ts';

/** Every period that an edition's files name. Their ids were validated with the files. */
export function periodRows(editions: readonly EditionData[]): Row[] {
  const ids = new Set(
    editions.flatMap((edition) => [
      ...edition.observations.flatMap((row) => [row.period, ...row.attached_to]),
      ...edition.targets.flatMap((row) => [row.period, row.baseline]),
      ...edition.directions.map((row) => row.period),
      ...edition.indicators.map((row) => row.period),
    ]),
  );
  return [...ids].flatMap((id) => {
    if (id === null) return [];
    const parsed = parsePeriod(id);
    if (!parsed.ok) throw new Error(parsed.error);
    const { kind, label, start, end, sortKey } = parsed.period;
    return [{ id, kind, label, start, end, sortKey }];
  });
}
