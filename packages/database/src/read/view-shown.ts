import { type IndicatorFilters, NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { narrowReports, type ReportFilter } from '@dial/domain/report/narrow-reports';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { viewRows } from '@dial/domain/view/view-rows';
import type { ShownNow } from '@dial/domain/view/what-to-tell';
import { type ListedRow, readListedRows } from './listed-rows.ts';
import type { Reader } from './reader.ts';
import { readViewEditions, type ViewEdition, type ViewPlace } from './view-editions.ts';

/** What a view shows a reader now, with the rows that only its filters by rating leave out. Four statements. */
export async function readViewShown(reader: Reader, view: ViewPlace): Promise<ShownNow> {
  return (await readViewsShown(reader, [view])).get(view.id) ?? NOTHING;
}

/** The same of any number of views, by the view. Four statements; views that show the same are looked at once. */
export async function readViewsShown(
  reader: Reader,
  views: readonly ViewPlace[],
): Promise<Map<string, ShownNow>> {
  const editions = await readViewEditions(reader, views);
  const alike = [
    ...Map.groupBy(views, ({ id, address }) => `${editions.get(id)?.id ?? ''} ${address}`).values(),
  ];
  const rows = Map.groupBy(
    await readListedRows(reader, [...new Set([...editions.values()].map(({ id }) => id))]),
    ({ editionId }) => editionId,
  );
  return new Map(
    alike.flatMap((same) => {
      const [view] = same;
      const edition = view === undefined ? undefined : editions.get(view.id);
      const shown = edition === undefined ? NOTHING : shownOf(edition, view?.address ?? '', rows);
      return same.map(({ id }): [string, ShownNow] => [id, shown]);
    }),
  );
}

const NOTHING: ShownNow = { edition: null, published: false, rows: [] };

/** The rows of an address in an edition. */
function shownOf(
  { id, published }: ViewEdition,
  address: string,
  rowsOf: ReadonlyMap<string, readonly ListedRow[]>,
): ShownNow {
  const { indicators, filters } = viewRows(address);
  const { rag, unrated, movement, differ } = NO_FILTERS;
  const within = (rowsOf.get(id) ?? []).filter(
    ({ indicatorId, listedOnly }) => !listedOnly && (indicators === null || indicators.includes(indicatorId)),
  );
  const any = narrowReports(within, reportFilter(id, { ...filters, rag, unrated, movement, differ }));
  const shown = new Set(narrowReports(within, reportFilter(id, filters)));
  const rows = any.map((row) => ({
    indicatorId: row.indicatorId,
    title: indicatorName(row),
    rag: row.rag,
    shown: shown.has(row),
  }));
  return { edition: id, published, rows };
}

function reportFilter(edition: string, filters: IndicatorFilters): ReportFilter {
  return {
    search: filters.q,
    areas: filters.area.map((slug) => `${edition}.${slug}`),
    directorates: filters.directorate,
    services: filters.service,
    outcomes: filters.outcome,
    frequencies: filters.frequency,
    rags: filters.rag,
    unrated: filters.unrated,
    movements: filters.movement,
    ratingsDiffer: filters.differ ? true : null,
  };
}
