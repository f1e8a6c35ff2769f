import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { removeExpired } from './remove-expired.ts';

const HOUR = 3_600_000;
const NOW = new Date('2096-11-22T09:00:00Z');
/** Hours from now. */
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'what has expired on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    beforeAll(async () => {
      database = await kind.open();
      await database.prisma.person.create({
        data: { id: 'ada', name: 'Made-up Ada', email: 'ada@demonstration.invalid', sortKey: 'ada' },
      });
      // Under the role of requests, as the daily job runs.
      prisma = await database.forRequests();
    });
    beforeEach(async () => {
      await prisma.session.deleteMany();
      await prisma.verification.deleteMany();
      await prisma.rateLimit.deleteMany();
    });
    afterAll(() => database.close());

    async function make(id: string, expiresAt: Date) {
      const createdAt = new Date(expiresAt.getTime() - 12 * HOUR);
      await prisma.session.create({ data: { id, token: id, personId: 'ada', expiresAt, createdAt } });
      await prisma.verification.create({ data: { id, identifier: id, value: 'ada', expiresAt, createdAt } });
      // An attempt is forgotten after an hour.
      const lastRequest = expiresAt.getTime() - HOUR;
      await prisma.rateLimit.create({ data: { id, key: id, count: 9, lastRequest } });
    }

    async function left() {
      const ids = { select: { id: true }, orderBy: { id: 'asc' } } as const;
      const [sessions, verifications, attempts] = await Promise.all([
        prisma.session.findMany(ids),
        prisma.verification.findMany(ids),
        prisma.rateLimit.findMany(ids),
      ]);
      return [sessions, verifications, attempts].map((rows) => rows.map(({ id }) => id));
    }

    test('more than a day ago is removed, and nothing else', async () => {
      await make('long-ago', at(-1000));
      await make('a-day-and-more', new Date(at(-24).getTime() - 1));
      await make('a-day', at(-24));
      await make('just-now', at(-1));
      await make('still-good', at(1));
      const version = await prisma.dataVersion.findFirstOrThrow();
      expect(await removeExpired(prisma, NOW)).toBe(6);
      const kept = ['a-day', 'just-now', 'still-good'];
      expect(await left()).toEqual([kept, kept, kept]);
      expect(await removeExpired(prisma, NOW)).toBe(0);
      expect(await prisma.dataVersion.findFirstOrThrow()).toEqual(version);
      expect(await prisma.person.count()).toBe(1);
    });
  },
);
