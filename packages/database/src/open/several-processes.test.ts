import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readerOf } from '../read/reader.ts';
import { readDataVersion } from '../read/version.ts';
import { createServerDatabase } from '../testing/server-database.ts';
import { stoppingProxy } from '../testing/stopping-proxy.ts';
import type { Database } from './database.ts';
import { followServerVersion } from './follow-server-version.ts';
import { openServer } from './open-server.ts';
import { holdVersion } from './version-lock.ts';
import type { VersionWatch } from './version-watch.ts';

const SERVER = process.env.DIAL_TEST_DATABASE_URL ?? '';

/** Milliseconds. */
const PATIENT = 30_000;

describe.runIf(SERVER !== '')('several processes on one server', () => {
  let made: Awaited<ReturnType<typeof createServerDatabase>>;
  let database: Database;
  beforeAll(async () => {
    made = await createServerDatabase(SERVER);
    database = await openServer(made.databaseUrl);
  });
  afterAll(async () => {
    await database?.close();
    await made?.drop();
  });

  const ask = () => readDataVersion(readerOf(database.prisma, 'PUBLISHED'));
  const move = () => database.prisma.$executeRaw`UPDATE "DataVersion" SET version = version + 1`;
  const known = (watch: VersionWatch) =>
    vi.waitFor(() => expect(watch.known()).not.toBeNull(), { timeout: PATIENT });

  /** What another process follows it by, once it knows the version. */
  async function follow(url = made.databaseUrl, beat = 3000): Promise<VersionWatch> {
    const watch = followServerVersion(url, () => database.prisma, { beat, again: 20 });
    onTestFinished(() => watch.stop());
    await known(watch);
    return watch;
  }

  /** A process that knows the version, and hears of nothing. */
  async function deaf(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: made.databaseUrl });
    await client.connect();
    onTestFinished(() => client.end());
    await holdVersion(client);
    return client;
  }

  test('know nothing of before once a write is done', async () => {
    const watches = await Promise.all([follow(), follow(), follow()]);
    for (let write = 0; write < 50; write += 1) {
      await move();
      await watches[write % watches.length]?.written();
      const now = await ask();
      for (const watch of watches) expect([null, now]).toContain(watch.known());
    }
    for (const watch of watches)
      await vi.waitFor(async () => expect(watch.known()).toBe(await ask()), { timeout: PATIENT });
  });

  test('are waited for by a write until the last has heard', async () => {
    const watch = await follow();
    const other = await deaf();
    await move();
    let isDone = false;
    const done = watch.written().then(() => {
      isDone = true;
    });
    for (let asked = 0; asked < 20; asked += 1) await ask();
    expect(isDone).toBe(false);
    // What it learns anew stands in nobody's way.
    await holdVersion(other);
    await done;
    expect(isDone).toBe(true);
  });

  test('are waited for no longer than they may still know it', async () => {
    const watch = await follow(made.databaseUrl, 100);
    await deaf();
    await move();
    await watch.written();
    expect([null, await ask()]).toContain(watch.known());
  });

  test('know nothing when the network falls silent, before the write that they do not hear of is done', async () => {
    const proxy = await stoppingProxy(made.databaseUrl);
    onTestFinished(() => proxy.close());
    const [cut, whole] = [await follow(proxy.url, 200), await follow(made.databaseUrl, 200)];
    const before = cut.known();
    proxy.fallSilent();
    await move();
    await whole.written();
    expect(await ask()).not.toBe(before);
    expect(cut.known()).toBeNull();
    expect(await cut.learn(ask)).toBe(await ask());
  });

  test('that write while the database cannot be asked give up what they know, and follow again', async () => {
    let isGone = false;
    const watch = followServerVersion(
      made.databaseUrl,
      () => {
        if (isGone) throw new Error('gone');
        return database.prisma;
      },
      { beat: 3000, again: 20 },
    );
    onTestFinished(() => watch.stop());
    await known(watch);
    isGone = true;
    await watch.written();
    expect(watch.known()).toBeNull();
    await known(watch);
  });
});
