import { Prisma } from '../open/client.ts';
import type { AuditEventRow } from './audit.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import type { Reader } from './reader.ts';
import { type ReturnScope, within } from './return-scope.ts';

export interface TrailRow extends AuditEventRow {
  returnId: string;
}

/** What was done to returns, newest first, for those in whose scope they lie. */
export function readReturnTrail(
  reader: Reader,
  returnIds: readonly string[],
  scope: ReturnScope,
): Promise<TrailRow[]> {
  return reader.rows(Prisma.sql`SELECT r.id AS "returnId", a.id::text, ${instant(Prisma.sql`a.at`)} AS at, a.actor,
      ${nameOf(Prisma.sql`a.actor`)} AS "actorName", a.action, a.subject, a."editionId", a."indicatorId", a.details
    FROM "AuditEvent" a JOIN "Return" t ON t.id = a.subject JOIN "IndicatorReport" r ON r.id = t.id
    WHERE ${within(scope)} AND t.id = ANY(${returnIds}) ORDER BY r.id COLLATE "C", a.id DESC`);
}
