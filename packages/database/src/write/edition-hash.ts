import { createHash } from 'node:crypto';
import { Prisma, type TransactionClient } from '../open/client.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * SHA-256, in hexadecimal digits, of all that an edition shows: the newest version of what it says as a whole and of each of its
 * rows, as canonical JSON {edition, rows: [{reportId, version, content}]}, rows by id.
 */
export async function hashEdition(tx: TransactionClient, editionId: string): Promise<string> {
  const [edition] = await tx.$queryRaw<
    { content: unknown }[]
  >(Prisma.sql`SELECT v.content FROM "EditionVersion" v
    WHERE v."editionId" = ${editionId} ORDER BY v.version DESC LIMIT 1`);
  const rows = await tx.$queryRaw<object[]>(Prisma.sql`
    SELECT * FROM (SELECT DISTINCT ON (v."reportId") v."reportId", v.version, v.content
      FROM "ReportVersion" v JOIN "IndicatorReport" r ON r.id = v."reportId"
      WHERE r."editionId" = ${editionId} ORDER BY v."reportId", v.version DESC) newest
    ORDER BY "reportId" COLLATE "C"`);
  const shown = { edition: edition?.content ?? null, rows };
  return createHash('sha256').update(canonicalJson(shown)).digest('hex');
}
