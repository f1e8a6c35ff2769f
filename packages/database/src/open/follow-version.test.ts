import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readerOf } from '../read/reader.ts';
import { readDataVersion } from '../read/version.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import type { Database } from './database.ts';
import type { VersionWatch } from './version-watch.ts';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the version of the $kind database',
  ({ kind, open }) => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());

    const ask = () => readDataVersion(readerOf(database.prisma, 'PUBLISHED'));
    const move = () => database.prisma.$executeRaw`UPDATE "DataVersion" SET version = version + 1`;

    /** Follows it until the test ends, from when it is known on. */
    async function follow(): Promise<VersionWatch> {
      const watch = await database.followVersion();
      onTestFinished(() => watch.stop());
      await isKnown(watch);
      return watch;
    }

    const isKnown = (watch: VersionWatch) =>
      vi.waitFor(
        async () => {
          await watch.learn(ask);
          expect(watch.known()).not.toBeNull();
        },
        { timeout: 30_000 },
      );

    test('moves with each write, and not with one that is undone', async () => {
      const watch = await follow();
      const before = BigInt(watch.known() ?? '');
      await move();
      await vi.waitFor(() => expect(watch.known()).toBe(String(before + 1n)), { timeout: 30_000 });
      await expect(
        database.prisma.$transaction(async (tx) => {
          await tx.$executeRaw`UPDATE "DataVersion" SET version = version + 1`;
          throw new Error('undone');
        }),
      ).rejects.toThrow('undone');
      await move();
      await vi.waitFor(() => expect(watch.known()).toBe(String(before + 2n)), { timeout: 30_000 });
    });

    test('is not known once it is followed no longer', async () => {
      const watch = await follow();
      await watch.stop();
      expect(watch.known()).toBeNull();
      await watch.learn(ask);
      expect(watch.known()).toBeNull();
    });

    if (kind === 'embedded')
      test('is told before the write is answered', async () => {
        const watch = await follow();
        const before = BigInt(watch.known() ?? '');
        await move();
        expect(watch.known()).toBe(String(before + 1n));
      });

    if (kind === 'server')
      test('is not known while the connection is lost, and followed again after', async () => {
        const watch = await follow();
        await database.prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      JOIN pg_locks USING (pid) WHERE datname = current_database() AND locktype = 'advisory'`;
        await vi.waitFor(() => expect(watch.known()).toBeNull(), { timeout: 30_000 });
        await isKnown(watch);
        await move();
        await vi.waitFor(async () => expect(watch.known()).toBe(await ask()), { timeout: 30_000 });
      });
  },
);
