import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import type { Reader } from './reader.ts';

/** Somewhere that a person is signed in. */
export interface SessionRow {
  id: string;
  createdAt: string;
  /** To five minutes. */
  lastUsedAt: string;
  /** What the browser calls itself; null where it does not. */
  device: string | null;
  /** The network address it was opened from. */
  address: string | null;
}

/** Where a person is signed in at a moment, last used first. */
export function readSessions(reader: Reader, personId: string, at: Date): Promise<SessionRow[]> {
  return reader.rows(Prisma.sql`
    SELECT s.id, ${instant(Prisma.sql`s."createdAt"`)} AS "createdAt", ${instant(Prisma.sql`s."updatedAt"`)} AS "lastUsedAt",
      NULLIF(s."userAgent", '') AS device, NULLIF(s."ipAddress", '') AS address
    FROM "Session" s WHERE s."personId" = ${personId} AND s."expiresAt" > ${at}
    ORDER BY s."updatedAt" DESC, s.id COLLATE "C"`);
}
