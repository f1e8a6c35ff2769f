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
  const rows = await tx.$queryRaw<{ id: string; editionId: string }[]>(Prisma.sql`SELECT r.id, r."editionId"
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    WHERE r."indicatorId" = ${indicatorId} AND e."openedFromId" IS NOT NULL AND e.stage <> 'PUBLISHED'
      AND r."editionId" COLLATE "C" >= ${editionId} ORDER BY r.id COLLATE "C"`);
  const reportIds = rows.map(({ id }) => id);
  await rateReports(tx, reportIds);
  await appendReportVersions(tx, { reportIds, ...by });
  for (const edition of new Set(rows.map((row) => row.editionId))) await touchEdition(tx, edition);
}
