import { type IndicatorFilters, NO_FILTERS } from '@dial/domain/address/indicator-filters';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { viewRows } from '@dial/domain/view/view-rows';
import type { ShownNow } from '@dial/domain/view/what-to-tell';
import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { filterSql, type ReportFilter } from './report-filter.ts';
import { readViewEditions, type ViewPlace } from './view-editions.ts';
import type { Rag } from './words.ts';

interface Row {
  /** Which of those asked for. */
  asked: number;
  indicatorId: string;
  title: string;
  series: string | null;
  rag: Rag | null;
  shown: boolean;
}

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
  const asked = alike.flatMap((same, index) => {
    const [view] = same;
    const edition = view === undefined ? undefined : editions.get(view.id);
    return view === undefined || edition === undefined
      ? []
      : [rowsOf(reader, index, edition.id, view.address)];
  });
  const rows = asked.length === 0 ? [] : await reader.rows<Row>(Prisma.join(asked, ' UNION ALL '));
  const shown = Map.groupBy(rows, ({ asked: index }) => index);
  return new Map(
    alike.flatMap((same, index) =>
      same.map(({ id }): [string, ShownNow] => {
        const edition = editions.get(id);
        if (edition === undefined) return [id, NOTHING];
        const { published } = edition;
        return [id, { edition: edition.id, published, rows: (shown.get(index) ?? []).map(named) }];
      }),
    ),
  );
}

const NOTHING: ShownNow = { edition: null, published: false, rows: [] };

function named({ indicatorId, title, series, rag, shown }: Row): ShownNow['rows'][number] {
  return { indicatorId, title: indicatorName({ title, series }), rag, shown };
}

/** The rows of an address in an edition, marked with a number. */
function rowsOf(reader: Reader, index: number, editionId: string, address: string): Prisma.Sql {
  const { indicators, filters } = viewRows(address);
  const { rag, unrated, movement, differ } = NO_FILTERS;
  const any = reportFilter(editionId, { ...filters, rag, unrated, movement, differ });
  const within = indicators === null ? Prisma.sql`true` : Prisma.sql`r."indicatorId" = ANY(${indicators})`;
  return Prisma.sql`SELECT ${index}::int AS asked, r."indicatorId", i.title, i.series, r.rag::text,
      (${filterSql(reader, reportFilter(editionId, filters))}) AS shown
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
    WHERE ${visible(reader)} AND r."editionId" = ${editionId} AND NOT r."listedOnly" AND ${within} AND ${filterSql(reader, any)}`;
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
