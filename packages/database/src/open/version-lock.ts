import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Prisma, type PrismaClient } from './client.ts';

/**
 * Whoever knows the version of the data holds a shared advisory lock on it, named by this number and the version. What is held stands
 * in `pg_locks` for all to see, and goes with the connection: so a writer sees who has not heard of a write yet. Nothing else of
 * ours uses the number.
 */
const LOCK = 724_301_947;

/** The second part of a lock's name has 31 bits. */
const NAME = '(version % 2147483648)::int';

/** The version that stands, held on this connection in place of what it held before. */
export async function holdVersion(client: pg.Client): Promise<string> {
  for (;;) {
    await client.query('SELECT pg_advisory_unlock_all()');
    const version = await read(client, `, pg_advisory_lock_shared(${LOCK}, ${NAME})`);
    // One who wrote before the lock was held did not see it.
    if ((await read(client)) === version) return version;
  }
}

async function read(client: pg.Client, more = ''): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    `SELECT version::text${more} FROM "DataVersion" WHERE id = 1`,
  );
  return rows[0]?.version ?? '0';
}

/**
 * Waits until nobody holds another version than the one that stands.
 *
 * @param patience milliseconds after which it is waited no longer
 */
export async function untilAllHeard(prisma: PrismaClient, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while ((await isHeldElsewhere(prisma)) && performance.now() < until) await pause(1);
}

async function isHeldElsewhere(prisma: PrismaClient): Promise<boolean> {
  const held = await prisma.$queryRaw<unknown[]>(HELD_ELSEWHERE);
  return held.length > 0;
}

const HELD_ELSEWHERE = Prisma.sql`SELECT 1 AS held FROM pg_locks
  WHERE locktype = 'advisory' AND classid = ${Prisma.raw(String(LOCK))} AND objsubid = 2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND objid <> (SELECT ${Prisma.raw(NAME)} FROM "DataVersion" WHERE id = 1)::oid
  LIMIT 1`;
