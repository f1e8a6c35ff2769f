import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { ReportRow } from './report-rows.ts';
import { namesOf, type SearchEntry, searchEntryRow } from './search-entry-row.ts';
import type { Row } from './upsert-rows.ts';

/** What search finds of an edition: the rows of its indicators, its areas, its terms. */
export function editionSearchEntries(
  { head, indicators, glossary }: EditionData,
  reports: readonly ReportRow[],
): Row[] {
  const searched = new Map(reports.map(({ indicatorId, searchText }) => [indicatorId, searchText]));
  const areas = new Map(head.areas.map(({ id, name }) => [id, name]));
  return [
    ...indicators.map(
      ({ id, title, series, area }): SearchEntry => ({
        kind: 'INDICATOR',
        target: id,
        title,
        detail: namesOf(series, areas.get(`${head.id}.${area}`) ?? null),
        words: [searched.get(id) ?? null],
      }),
    ),
    ...head.areas.map(
      ({ id, name, description }): SearchEntry => ({
        kind: 'AREA',
        target: id,
        title: name,
        detail: description,
        words: [description],
      }),
    ),
    ...glossary.map(
      ({ term, explanation }): SearchEntry => ({
        kind: 'TERM',
        target: term,
        title: term,
        detail: explanation,
        words: [explanation],
      }),
    ),
  ].map((entry) => searchEntryRow(entry, head.id));
}
