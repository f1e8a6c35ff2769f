import { isIsoDate } from '@dial/domain/period/is-iso-date';
import { Prisma, type Sql } from '../open/client.ts';
import { instant } from './instant.ts';
import { type Reader, visible } from './reader.ts';
import { seenFrom } from './seen-versions.ts';
import type { Stage } from './words.ts';

/** When an edition is looked at: as it came to a stage, as it stood at the end of a day in London, after a write, or as it is now. */
export type AsAt = { readonly stage: Stage } | { readonly on: string } | { readonly moment: string } | 'now';

/** A moment at which something of an edition was written. */
export interface MomentRow {
  editionId: string;
  /** The version of all data that the write moved to, in digits. */
  moment: string;
  at: string;
  /** In which the edition was from then on. */
  stage: Stage;
}

/**
 * The last write about an edition that had been made then. Null where there was none yet, where the reader did not see the edition
 * then, and for an edition that a document prints, which has no moments.
 */
export async function momentOf(reader: Reader, editionId: string, at: AsAt): Promise<MomentRow | null> {
  const condition = momentCondition(editionId, at);
  if (condition === null) return null;
  const [row] = await reader.rows<MomentRow>(Prisma.sql`
    WITH happened AS (
      SELECT v.moment, v.at FROM "EditionVersion" v WHERE v."editionId" = ${editionId}
      UNION ALL SELECT v.moment, v.at FROM "ReportVersion" v JOIN "IndicatorReport" r ON r.id = v."reportId" WHERE r."editionId" = ${editionId}
      UNION ALL SELECT s.moment, s.at FROM "EditionStep" s WHERE s."editionId" = ${editionId}
    ), asked AS (SELECT h.moment, h.at FROM happened h WHERE ${condition} ORDER BY h.moment DESC LIMIT 1)
    SELECT e.id AS "editionId", asked.moment::text, ${instant(Prisma.sql`asked.at`)} AS at,
      COALESCE((SELECT s."to" FROM "EditionStep" s WHERE s."editionId" = e.id AND s.moment <= asked.moment
        ORDER BY s.number DESC LIMIT 1), 'DRAFT')::text AS stage
    FROM "Edition" e CROSS JOIN asked
    WHERE e.id = ${editionId} AND ${visible(reader)} AND asked.moment >= ${seenFrom(reader)}`);
  return row ?? null;
}

/** Condition on a moment `h`; null where there can be none. */
function momentCondition(editionId: string, at: AsAt): Sql | null {
  if (at === 'now') return Prisma.sql`true`;
  if ('on' in at) {
    const end = Prisma.sql`(${at.on}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`;
    return isIsoDate(at.on) ? Prisma.sql`h.at < ${end}` : null;
  }
  if ('moment' in at)
    return /^\d{1,18}$/.test(at.moment) ? Prisma.sql`h.moment <= ${at.moment}::bigint` : null;
  // It begins as a draft, whether a step says so or not.
  return at.stage === 'DRAFT'
    ? Prisma.sql`h.moment = (SELECT min(first.moment) FROM happened first)`
    : Prisma.sql`h.moment = (SELECT min(s.moment) FROM "EditionStep" s
        WHERE s."to" = ${at.stage}::"Stage" AND s."editionId" = ${editionId})`;
}
