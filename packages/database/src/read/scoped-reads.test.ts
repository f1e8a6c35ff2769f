import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { readEditionHeads } from './edition-heads.ts';
import { readerOf } from './reader.ts';
import type { ReturnScope } from './return-scope.ts';
import { readReturnTrail } from './return-trail.ts';

const NOTHING: ReturnScope = { whole: false, directorates: [], services: [], indicators: [] };
const { edition, trees, directorate } = QUARTER;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'what a scope gives to see of a draft, on the $kind database:',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    const reader = () => readerOf(prisma, 'PUBLISHED');

    beforeAll(async () => {
      database = await kind.open();
      prisma = await madeQuarter(database);
      const about = { editionId: edition, details: { before: null, after: {} } };
      await prisma.auditEvent.create({
        data: { actor: 'ola', action: 'return.save', subject: trees, ...about },
      });
    });
    afterAll(() => database.close());

    const READS: Record<string, (scope: ReturnScope) => Promise<readonly object[]>> = {
      readEditionHeads: (scope) => readEditionHeads(reader(), [edition], scope),
      readReturnTrail: (scope) => readReturnTrail(reader(), [trees], scope),
    };

    test.each(Object.entries(READS))('%s gives nothing beyond it', async (_name, read) => {
      expect(await read(NOTHING)).toEqual([]);
      expect(await read({ ...NOTHING, directorates: ['elsewhere'], indicators: ['none'] })).toEqual([]);
      expect(await read({ ...NOTHING, directorates: [directorate] })).toHaveLength(1);
      expect(await read({ ...NOTHING, whole: true })).toHaveLength(1);
    });
  },
);
