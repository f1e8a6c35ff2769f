import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { databaseKinds } from '../testing/database-kinds.ts';
import { createServerDatabase } from '../testing/server-database.ts';
import { stoppingProxy } from '../testing/stopping-proxy.ts';
import type { PrismaClient } from './client.ts';
import type { Database } from './database.ts';
import { openServer } from './open-server.ts';
import { TimeBound, withinBound } from './time-bound.ts';

const SERVER = process.env.DIAL_TEST_DATABASE_URL ?? '';

const addEvent = (prisma: Pick<PrismaClient, 'auditEvent'>, subject: string) =>
  prisma.auditEvent.create({ data: { actor: 'test', action: 'test', subject, details: {} } });

/** A client's statement begins when it is waited for: that is to be within the bound. */
const within = <Result>(bound: TimeBound, ask: () => PromiseLike<Result>) =>
  withinBound(bound, async () => await ask());

/** A bound that is over when it is told. */
function heldBound(): TimeBound {
  const bound = new TimeBound(60_000);
  onTestFinished(() => bound.lift());
  return bound;
}

describe.each(databaseKinds(SERVER))('a time bound on the $kind database', ({ open }) => {
  let database: Database;
  let prisma: PrismaClient;
  beforeAll(async () => {
    database = await open();
    prisma = await database.forRequests();
  });
  afterAll(() => database?.close());

  test('lets nothing begin once it is over, and rolls back what was begun', async () => {
    const bound = heldBound();
    const work = within(bound, () =>
      prisma.$transaction(async (tx) => {
        await addEvent(tx, 'too late');
        bound.end();
        await addEvent(tx, 'later');
      }),
    );
    await expect(work).rejects.toThrow('It took longer than 60 seconds.');
    await expect(within(bound, () => prisma.auditEvent.count())).rejects.toThrow('took longer');
    expect(await prisma.auditEvent.count({ where: { subject: 'too late' } })).toBe(0);
  });

  test('bounds nothing any more once something is committed', async () => {
    const bound = heldBound();
    const count = await withinBound(bound, async () => {
      await prisma.$transaction(async (tx) => {
        await addEvent(tx, 'in time');
        bound.end();
      });
      return prisma.auditEvent.count({ where: { subject: 'in time' } });
    });
    expect(count).toBe(1);
  });
});

describe.runIf(SERVER !== '')('on a server, what is under way', () => {
  let made: Awaited<ReturnType<typeof createServerDatabase>>;
  let database: Database;
  let prisma: PrismaClient;
  beforeAll(async () => {
    made = await createServerDatabase(SERVER);
    database = await openServer(made.databaseUrl);
    prisma = await database.forRequests();
  });
  afterAll(async () => {
    await database?.close();
    await made?.drop();
  });

  const SLEEPING = `FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(61)%' AND pid <> pg_backend_pid()`;
  const sleeping = async () => {
    const [row] = await database.prisma.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int ${SLEEPING}`,
    );
    return row?.count;
  };
  const sleep = (bound: TimeBound, asker: Pick<PrismaClient, '$queryRaw'> = prisma) =>
    within(bound, () => asker.$queryRaw`SELECT pg_sleep(61)::text`);
  const cancelled = /canceling statement/;

  test('is cancelled there, also while others wait for its connection, and the pool is whole', async () => {
    const bounds = Array.from({ length: 12 }, heldBound);
    const asked = bounds.map((bound) => expect(sleep(bound)).rejects.toThrow(/canceling|took longer/));
    await vi.waitFor(async () => expect(await sleeping()).toBe(10), { timeout: 8_000 });
    expect(database.connections?.().waiting).toBe(2);
    // One by one: what waits begins, within its own bound.
    for (const bound of bounds) bound.end();
    await Promise.all(asked);
    expect(await sleeping()).toBe(0);
    await Promise.all(Array.from({ length: 30 }, () => prisma.auditEvent.count()));
    expect(database.connections?.()).toMatchObject({ inUse: 0, waiting: 0 });
  });

  test('is cancelled in a transaction, whose connection serves on', async () => {
    const bound = heldBound();
    const work = within(bound, () =>
      prisma.$transaction(async (tx) => {
        await addEvent(tx, 'half');
        await sleep(bound, tx);
      }),
    );
    const failed = expect(work).rejects.toThrow(cancelled);
    await vi.waitFor(async () => expect(await sleeping()).toBe(1), { timeout: 8_000 });
    bound.end();
    await failed;
    expect(await sleeping()).toBe(0);
    expect(await prisma.auditEvent.count({ where: { subject: 'half' } })).toBe(0);
    expect(database.connections?.()).toMatchObject({ inUse: 0 });
  });

  test('of another bound goes on', async () => {
    const [bound, other] = [heldBound(), heldBound()];
    const failed = expect(sleep(bound)).rejects.toThrow(cancelled);
    const rows = within(other, () => prisma.$queryRaw`SELECT pg_sleep(0.3)::text, 1 AS one`);
    await vi.waitFor(async () => expect(await sleeping()).toBe(1), { timeout: 8_000 });
    bound.end();
    await failed;
    expect(await rows).toMatchObject([{ one: 1 }]);
  });

  test('is given up with its connection where the network is silent', { timeout: 40_000 }, async () => {
    const proxy = await stoppingProxy(made.databaseUrl);
    const cut = await openServer(proxy.url);
    onTestFinished(async () => {
      await proxy.close();
      await cut.close();
    });
    const asker = await cut.forRequests();
    await asker.auditEvent.count();
    const bound = heldBound();
    const failed = expect(sleep(bound, asker)).rejects.toThrow(/terminated|closed/);
    await vi.waitFor(async () => expect(await sleeping()).toBe(1), { timeout: 8_000 });
    proxy.fallSilent();
    bound.end();
    await failed;
  });
});
