import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { approveAll, CYCLE, madeCycle } from '../testing/made-cycle.ts';
import { readRatedRows } from './rated-rows.ts';
import { readerOf } from './reader.ts';
import { readToldRows } from './told-rows.ts';

const { opened, printed, trees, mown } = CYCLE;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'what is told of an edition, in the $kind database,',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    let statements = 0;

    beforeAll(async () => {
      database = await kind.open(() => {
        statements += 1;
      });
      await madeCycle(database.prisma);
      await database.prisma.observation.updateMany({
        where: { indicatorId: trees, periodId: printed, kind: 'ACTUAL', breakdown: '' },
        data: { status: 'AWAITED', expected: 'Dec 2097', value: null },
      });
      prisma = await database.forRequests();
    });
    afterAll(() => database.close());

    test('is its rows with the ratings shown or waited for, in order, a draft’s to those who see drafts', async () => {
      const rows = await readRatedRows(readerOf(prisma, 'DRAFT'), [printed, opened]);
      expect(rows).toMatchObject([
        { editionId: printed, indicatorId: trees, area: 'parks', rag: 'amber', waits: false },
        { editionId: printed, indicatorId: mown, area: 'ponds', rag: 'green', waits: false },
        { editionId: opened, indicatorId: trees, area: 'parks', rag: null, waits: true },
        { editionId: opened, indicatorId: mown, area: 'ponds', rag: null, waits: true },
      ]);
      const seen = await readRatedRows(readerOf(prisma, 'PUBLISHED'), [printed, opened]);
      expect(seen.map(({ editionId }) => editionId)).toEqual([printed, printed]);
      expect(await readToldRows(readerOf(prisma, 'PUBLISHED'), [opened])).toEqual([]);
    });

    test('says which rows have commentary, and what is awaited until when', async () => {
      const reader = readerOf(prisma, 'DRAFT');
      const before = await readToldRows(reader, [opened]);
      expect(before.map(({ hasCommentary }) => hasCommentary)).toEqual([false, false]);
      await approveAll(prisma);
      const rows = await readToldRows(reader, [opened]);
      expect(rows).toMatchObject([
        { indicatorId: trees, hasCommentary: true, expected: 'Dec 2097' },
        { indicatorId: mown, hasCommentary: true, expected: null, unit: '%', title: `Made-up ${mown}` },
      ]);
    });

    test('takes four statements with signals and outlooks, however many rows', async () => {
      statements = 0;
      const rows = await readToldRows(readerOf(prisma, 'DRAFT'), [printed, opened]);
      expect(statements).toBe(4);
      expect(rows.map(({ signal }) => signal.kind)).toEqual(['chart', 'chart', 'chart', 'chart']);
    });
  },
);
