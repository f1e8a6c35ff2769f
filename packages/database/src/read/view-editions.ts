import { viewRows } from '@dial/domain/view/view-rows';
import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';

/** What says which edition a view shows. */
export interface ViewPlace {
  readonly id: string;
  /** As it is kept: packages/domain's ViewAddress. */
  readonly address: string;
  readonly editionId: string | null;
}

export interface ViewEdition {
  readonly id: string;
  readonly published: boolean;
}

/**
 * The edition that each view shows now, by the view: the one that it is of, where the reader sees it; else the newest published that
 * reports one of its indicators and has one of its areas, where it is of some. A view without any is left out. Three statements.
 */
export async function readViewEditions(
  reader: Reader,
  views: readonly ViewPlace[],
): Promise<Map<string, ViewEdition>> {
  const rows = new Map(views.map((view) => [view.id, viewRows(view.address)]));
  const indicators = [...rows.values()].flatMap((row) => row.indicators ?? []);
  // One after the other: a write asks within its transaction. Newest first.
  const editions = await reader.rows<ViewEdition>(Prisma.sql`SELECT e.id, e.stage = 'PUBLISHED' AS published
    FROM "Edition" e WHERE ${visible(reader)} ORDER BY e."sortKey" COLLATE "C" DESC, e.id COLLATE "C" DESC`);
  const reporting = await reader.rows<{ indicatorId: string; editionId: string }>(Prisma.sql`
    SELECT r."indicatorId", r."editionId" FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    WHERE e.stage = 'PUBLISHED' AND r."indicatorId" = ANY(${indicators})`);
  const areas = await reader.rows<{ id: string }>(Prisma.sql`SELECT a.id FROM "EditionArea" a
    JOIN "Edition" e ON e.id = a."editionId" WHERE e.stage = 'PUBLISHED'`);
  const held = new Set(areas.map(({ id }) => id));
  const reports = new Set(reporting.map((row) => `${row.editionId} ${row.indicatorId}`));
  return new Map(
    views.flatMap((view): [string, ViewEdition][] => {
      const { edition = null, indicators: named = null, filters } = rows.get(view.id) ?? {};
      const within = filters?.area ?? [];
      const fixed = view.editionId ?? edition;
      const found = editions.find(({ id, published }) => {
        if (fixed !== null) return id === fixed;
        return (
          published &&
          (named === null || named.some((one) => reports.has(`${id} ${one}`))) &&
          (within.length === 0 || within.some((slug) => held.has(`${id}.${slug}`)))
        );
      });
      return found === undefined ? [] : [[view.id, found]];
    }),
  );
}
