import { namesOf, type SearchEntry, searchEntryRow } from '../load/search-entry-row.ts';
import { insertRows } from '../load/upsert-rows.ts';
import { Prisma, type TransactionClient } from '../open/client.ts';

interface Found extends SearchEntry {
  readonly series: string | null;
  /** Of an indicator the name of its area. */
  readonly area: string | null;
}

/** Writes what search finds of an edition anew: the rows of its indicators, its areas, its terms. */
export async function writeEditionSearch(tx: TransactionClient, editionId: string): Promise<void> {
  const found = await tx.$queryRaw<Found[]>(Prisma.sql`
    SELECT 'INDICATOR' AS kind, i.id AS target, i.title, NULL AS detail, ARRAY[r."searchText"] AS words, i.series, a.name AS area
      FROM "IndicatorReport" r JOIN "Indicator" i ON i.id = r."indicatorId" JOIN "EditionArea" a ON a.id = r."areaId"
      WHERE r."editionId" = ${editionId}
    UNION ALL SELECT 'AREA', id, name, description, ARRAY[description], NULL, NULL
      FROM "EditionArea" WHERE "editionId" = ${editionId}
    UNION ALL SELECT 'TERM', term, term, explanation, ARRAY[explanation], NULL, NULL
      FROM "GlossaryTerm" WHERE "editionId" = ${editionId}`);
  await tx.searchEntry.deleteMany({ where: { editionId } });
  const rows = found.map(({ series, area, detail, ...entry }) =>
    searchEntryRow(
      { ...entry, detail: entry.kind === 'INDICATOR' ? namesOf(series, area) : detail },
      editionId,
    ),
  );
  await insertRows(tx, 'SearchEntry', rows);
}
