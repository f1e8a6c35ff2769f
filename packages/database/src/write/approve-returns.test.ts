import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { FILED, madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { tableContents } from '../testing/table-contents.ts';
import { approveReturns } from './approve-returns.ts';
import { submitReturn } from './returns.ts';
import { writerOf } from './writer.ts';

const { trees: TREES, mown: MOWN, edition: EDITION } = QUARTER;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'several returns on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;

    beforeEach(async () => {
      database = await kind.open();
      prisma = await madeQuarter(database);
    });
    afterEach(() => database.close());

    const as = (actor: string) => writerOf(prisma, actor);
    const submit = async (id: string, actor: string) => {
      const { version } = await prisma.return.findUniqueOrThrow({ where: { id } });
      const done = await submitReturn(as(actor), { id, version, content: { ...FILED, value: '12.5' } });
      expect(done).toEqual({ kind: 'ok', id });
    };
    const looked = async (...ids: string[]) => {
      const rows = await prisma.return.findMany({ where: { id: { in: ids } }, orderBy: { id: 'desc' } });
      return rows.map(({ id, version }) => ({ id, version }));
    };
    const refused = async (returns: Parameters<typeof approveReturns>[1], actor: string, refusal: object) => {
      const before = await tableContents(prisma);
      expect(await approveReturns(as(actor), returns)).toMatchObject(refusal);
      expect(await tableContents(prisma)).toEqual(before);
    };

    test('are approved together, each with its figure and its own event', async () => {
      await submit(TREES, 'ola');
      await submit(MOWN, 'ola');
      expect(await approveReturns(as('max'), await looked(TREES, MOWN))).toMatchObject({ kind: 'ok' });
      const rows = await prisma.return.findMany({ where: { id: { in: [TREES, MOWN] } } });
      expect(rows.map(({ state, decidedBy }) => [state, decidedBy])).toEqual([
        ['APPROVED', 'max'],
        ['APPROVED', 'max'],
      ]);
      expect(await prisma.observation.count({ where: { editionId: EDITION, current: true } })).toBe(2);
      const events = await prisma.auditEvent.findMany({ where: { action: 'return.approve' } });
      expect(events.map(({ subject, actor }) => [subject, actor]).toSorted()).toEqual([
        [MOWN, 'max'],
        [TREES, 'max'],
      ]);
    });

    test('are left as they are where one of them may not be approved, or was changed meanwhile', async () => {
      await submit(TREES, 'ola');
      await submit(MOWN, 'max');
      const both = await looked(TREES, MOWN);
      await refused(both, 'max', {
        kind: 'invalid',
        errors: [
          {
            field: `returns.${both.findIndex(({ id }) => id === MOWN)}`,
            message: expect.stringContaining('You submitted this return'),
          },
        ],
      });
      const older = both.map((one) => (one.id === TREES ? { ...one, version: one.version - 1 } : one));
      await refused(older, 'ed', { kind: 'conflict', present: [{ id: TREES, state: 'SUBMITTED' }] });
      await refused([...both, { id: 'no.such', version: 1 }], 'ed', {
        kind: 'invalid',
        errors: [{ field: 'returns.2' }],
      });
      await refused([...both, ...both], 'ed', { kind: 'invalid', errors: [{ field: 'returns.2' }] });
      await refused([], 'ed', { kind: 'invalid', errors: [{ field: 'returns' }] });
    });
  },
);
