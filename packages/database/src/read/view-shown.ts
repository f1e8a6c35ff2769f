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
  indicatorId: string;
  title: string;
  series: string | null;
  rag: Rag | null;
  shown: boolean;
}

/** What a view shows a reader now, with the rows that only its filters by rating leave out. Four statements. */
export async function readViewShown(reader: Reader, view: ViewPlace): Promise<ShownNow> {
  const edition = (await readViewEditions(reader, [view])).get(view.id);
  if (edition === undefined) return { edition: null, published: false, rows: [] };
  const { indicators, filters } = viewRows(view.address);
  const { rag, unrated, movement, differ } = NO_FILTERS;
  const any = reportFilter(edition.id, { ...filters, rag, unrated, movement, differ });
  const named = indicators === null ? Prisma.sql`true` : Prisma.sql`r."indicatorId" = ANY(${indicators})`;
  const rows = await reader.rows<Row>(Prisma.sql`SELECT r."indicatorId", i.title, i.series, r.rag::text,
      (${filterSql(reader, reportFilter(edition.id, filters))}) AS shown
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
    WHERE ${visible(reader)} AND r."editionId" = ${edition.id} AND NOT r."listedOnly" AND ${named} AND ${filterSql(reader, any)}`);
  return {
    edition: edition.id,
    published: edition.published,
    rows: rows.map(({ series, ...row }) => ({ ...row, title: indicatorName({ title: row.title, series }) })),
  };
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
