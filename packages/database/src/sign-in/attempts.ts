import { randomUUID } from 'node:crypto';
import { Prisma, type PrismaClient, type Sql } from '../open/client.ts';

/** So many attempts in a row do not wait; then each waits twice as long as the one before. Milliseconds. */
const FREE = 5;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;

/** Milliseconds after which attempts are forgotten. */
export const FORGOTTEN = 3_600_000;

/** Milliseconds to wait after the last attempt of a row of "RateLimit" `l`. */
const WAIT: Sql = Prisma.sql`CASE WHEN l.count < ${FREE} THEN 0
  ELSE LEAST(${FIRST_WAIT} * power(2, LEAST(l.count - ${FREE}, 20)), ${LONGEST_WAIT}) END`;

/**
 * Counts one more attempt at something, unless those before it make it wait: then it is not counted. The count and the decision are one
 * statement, so that attempts at the same time cannot all pass.
 *
 * @param key what is attempted, for whom
 * @returns null where it may go on, else the seconds to wait
 */
export async function takeAttempt(prisma: PrismaClient, key: string, at: Date): Promise<number | null> {
  const now = BigInt(at.getTime());
  const taken = await prisma.$queryRaw<unknown[]>(Prisma.sql`
    INSERT INTO "RateLimit" AS l (id, key, count, "lastRequest") VALUES (${randomUUID()}, ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE
      SET count = CASE WHEN l."lastRequest" + ${FORGOTTEN} <= ${now} THEN 1 ELSE l.count + 1 END, "lastRequest" = ${now}
      WHERE l."lastRequest" + ${WAIT} <= ${now}
    RETURNING l.count`);
  if (taken.length > 0) return null;
  const [row] = await prisma.$queryRaw<{ seconds: number }[]>(Prisma.sql`
    SELECT ceil((l."lastRequest" + ${WAIT} - ${now}) / 1000.0)::int AS seconds FROM "RateLimit" l WHERE l.key = ${key}`);
  return Math.max(row?.seconds ?? 1, 1);
}

/** Of these keys, and of those that go on from one of them behind a bar. */
export async function forgetAllAttempts(prisma: PrismaClient, keys: readonly string[]): Promise<void> {
  const of = keys.flatMap((key) => [{ key }, { key: { startsWith: `${key}|` } }]);
  await prisma.rateLimit.deleteMany({ where: { OR: of } });
}

/** After a success. */
export async function forgetAttempts(prisma: PrismaClient, key: string): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { key } });
}
