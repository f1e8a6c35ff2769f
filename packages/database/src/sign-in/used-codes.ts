import { randomUUID } from 'node:crypto';
import { Prisma, type PrismaClient } from '../open/client.ts';

/** Milliseconds for which a one-time code might be right: its own 30 seconds, and those before and after. */
const GOOD_FOR = 90_000;

const keyOf = (person: string, code: string): string => `code|${person}|${code}`;

/**
 * Takes a person's one-time code, which counts once. Looking and taking are one statement, so that it does not count twice at the same time
 * either.
 *
 * @returns whether it had not been taken
 */
export async function takeCode(
  prisma: PrismaClient,
  person: string,
  code: string,
  at: Date,
): Promise<boolean> {
  const now = BigInt(at.getTime());
  const taken = await prisma.$queryRaw<unknown[]>(Prisma.sql`
    INSERT INTO "RateLimit" AS l (id, key, count, "lastRequest") VALUES (${randomUUID()}, ${keyOf(person, code)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET "lastRequest" = ${now} WHERE l."lastRequest" + ${GOOD_FOR} <= ${now}
    RETURNING l.key`);
  return taken.length > 0;
}

/** Gives back a code that was not right, as it may be later. */
export async function giveBackCode(prisma: PrismaClient, person: string, code: string): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { key: keyOf(person, code) } });
}
