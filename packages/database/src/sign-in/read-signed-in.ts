import { Prisma, type PrismaClient } from '../open/client.ts';

/** Milliseconds after which a session that nobody uses ends, and after which any does. */
export const IDLE_TIME = 12 * 3_600_000;
export const LONGEST_SESSION = 7 * 24 * 3_600_000;

/** Milliseconds within which a session's use is not written down again. */
const NOTED = 5 * 60_000;

/** Somebody who is signed in, with the roles they have now. */
export interface SignedIn {
  readonly sessionId: string;
  readonly id: string;
  readonly name: string;
  readonly grants: readonly { readonly role: string; readonly scope: string }[];
}

/**
 * Who has the session of a token: null where it has ended or never was, or its person is inactive. Its use moves its end on, and the time
 * at which its person was last seen. One statement.
 */
export async function readSignedIn(prisma: PrismaClient, token: string, at: Date): Promise<SignedIn | null> {
  const [row] = await prisma.$queryRaw<SignedIn[]>(Prisma.sql`
    WITH live AS (
      SELECT s.id AS "sessionId", s."updatedAt", p.id, p.name
      FROM "Session" s JOIN "Person" p ON p.id = s."personId" AND p.active
      WHERE s.token = ${token} AND s."expiresAt" > ${at}
    ), used AS (
      UPDATE "Session" s SET "updatedAt" = ${at}, "expiresAt" = LEAST(
          s."createdAt" + ${LONGEST_SESSION} * INTERVAL '1 millisecond', ${at}::timestamptz + ${IDLE_TIME} * INTERVAL '1 millisecond')
      FROM live WHERE s.id = live."sessionId" AND live."updatedAt" <= ${at}::timestamptz - ${NOTED} * INTERVAL '1 millisecond'
      RETURNING s."personId"
    ), seen AS (
      UPDATE "Person" p SET "lastSeenAt" = ${at} FROM used WHERE p.id = used."personId"
    )
    SELECT live."sessionId", live.id, live.name, COALESCE((
      SELECT jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope) ORDER BY g.role COLLATE "C", g.scope COLLATE "C")
      FROM "RoleGrant" g WHERE g."personId" = live.id), '[]') AS grants
    FROM live`);
  return row ?? null;
}
