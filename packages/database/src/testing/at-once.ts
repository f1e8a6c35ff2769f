import { setTimeout as pause } from 'node:timers/promises';
import type { PrismaClient } from '../open/client.ts';

export type Write = () => Promise<{ readonly kind: string }>;

/**
 * Begins both writes before either can go on, where the database has several connections.
 *
 * @param prisma the owner's client: others do not see who waits
 * @returns what they come to, sorted
 */
export async function atOnce(
  kind: 'embedded' | 'server',
  prisma: PrismaClient,
  ...writes: readonly [Write, Write]
): Promise<string[]> {
  const begin = () => Promise.all(writes.map((write) => write()));
  if (kind === 'embedded') return (await begin()).map((result) => result.kind).toSorted();
  const begun = await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "DataVersion" FOR UPDATE`;
    const both = begin();
    while ((await waiting(prisma)) < writes.length) await pause(10);
    return { both };
  });
  return (await begun.both).map((result) => result.kind).toSorted();
}

/** How many connections wait for a lock. */
async function waiting(prisma: PrismaClient): Promise<number> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.count ?? 0;
}
