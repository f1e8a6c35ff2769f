import { Prisma, type TransactionClient } from '../open/client.ts';
import { touchEdition } from './edition-version.ts';
import { rateReports } from './rate-report.ts';
import { appendReportVersions, type VersionBy } from './report-version.ts';

/**
 * Works out anew what rests on the figures of an indicator from an edition on: its rows of that edition and of later ones, as far as
 * they were opened in Dial and are not published. Their versions and their editions' revisions move.
 */
export async function rateWhatRestsOn(
  tx: TransactionClient,
  { indicatorId, editionId, ...by }: VersionBy & { readonly indicatorId: string; readonly editionId: string },
): Promise<void> {
  const rows = await readUnpublishedRows(
    tx,
    Prisma.sql`r."indicatorId" = ${indicatorId} AND r."editionId" COLLATE "C" >= ${editionId}`,
  );
  await rateRows(tx, rows, by);
  for (const edition of new Set(rows.map((row) => row.editionId))) await touchEdition(tx, edition);
}

/** The same of all its rows of such editions, whatever figures they rest on. */
export async function rateIndicator(
  tx: TransactionClient,
  { indicatorId, ...by }: VersionBy & { readonly indicatorId: string },
): Promise<void> {
  await rateWhatRestsOn(tx, { indicatorId, editionId: '', ...by });
}

/** So many rows are rated at a time, so that the figures of all of them are never held at once. */
const ROWS_AT_A_TIME = 100;

/**
 * The same as `rateWhatRestsOn` for many indicators of which an import brought figures.
 *
 * @returns how many rows were rated, and of how many the rating that readers are shown is another now
 */
export async function rateImported(
  tx: TransactionClient,
  {
    indicatorIds,
    editionId,
    ...by
  }: Omit<VersionBy, 'cause'> & { readonly indicatorIds: readonly string[]; readonly editionId: string },
): Promise<{ readonly rated: number; readonly ratingsChanged: number }> {
  const rows = await readUnpublishedRows(
    tx,
    Prisma.sql`r."indicatorId" = ANY(${indicatorIds}) AND r."editionId" COLLATE "C" >= ${editionId}`,
  );
  let ratingsChanged = 0;
  for (let first = 0; first < rows.length; first += ROWS_AT_A_TIME) {
    const some = rows.slice(first, first + ROWS_AT_A_TIME);
    const before = await readRatings(tx, some);
    await rateRows(tx, some, { ...by, cause: 'import' });
    const after = await readRatings(tx, some);
    ratingsChanged += some.filter(({ id }) => before.get(id) !== after.get(id)).length;
  }
  // The edition's own revision moves with the import, whether a row rests on it or not.
  const others = new Set(rows.map((row) => row.editionId).filter((id) => id !== editionId));
  for (const edition of others) await touchEdition(tx, edition);
  return { rated: rows.length, ratingsChanged };
}

async function readRatings(tx: TransactionClient, rows: readonly UnpublishedRow[]) {
  const rated = await tx.$queryRaw<{ id: string; rag: string | null }[]>(
    Prisma.sql`SELECT r.id, r.rag::text FROM "IndicatorReport" r WHERE r.id = ANY(${rows.map(({ id }) => id)})`,
  );
  return new Map(rated.map(({ id, rag }) => [id, rag]));
}

/**
 * Works every row out anew that people can still change, after what documents print was loaded or a rule changed.
 *
 * @returns the ids of those of which anything came out differently
 */
export async function rateUnpublished(tx: TransactionClient, by: VersionBy): Promise<string[]> {
  const rows = await readUnpublishedRows(tx, Prisma.sql`true`);
  const { changed, shown } = await rateRows(tx, rows, by);
  const editions = rows.filter(({ id }) => shown.includes(id)).map(({ editionId }) => editionId);
  for (const edition of new Set(editions)) await touchEdition(tx, edition);
  return changed;
}

interface UnpublishedRow {
  readonly id: string;
  readonly editionId: string;
}

/** Rows of editions that were opened in Dial and are not published. */
function readUnpublishedRows(tx: TransactionClient, which: Prisma.Sql): Promise<UnpublishedRow[]> {
  return tx.$queryRaw(Prisma.sql`SELECT r.id, r."editionId" FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    WHERE e."openedFromId" IS NOT NULL AND e.stage <> 'PUBLISHED' AND ${which} ORDER BY r.id COLLATE "C"`);
}

/** @returns the ids of those of which anything came out differently, and of those that show something else now */
async function rateRows(
  tx: TransactionClient,
  rows: readonly UnpublishedRow[],
  by: VersionBy,
): Promise<{ changed: string[]; shown: string[] }> {
  const reportIds = rows.map(({ id }) => id);
  const changed = await rateReports(tx, reportIds);
  return { changed, shown: await appendReportVersions(tx, { reportIds, ...by }) };
}
