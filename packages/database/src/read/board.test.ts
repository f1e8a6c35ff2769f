import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { CYCLE, madeCycle, writeAs } from '../testing/made-cycle.ts';
import { readBoard, readLateReturns } from './board.ts';
import { readerOf } from './reader.ts';

const { opened, printed, treesReport, mownReport, trees, mown, directorate } = CYCLE;
const TODAY = '2097-01-28';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the board on the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;

    beforeAll(async () => {
      database = await kind.open();
      await madeCycle(database.prisma);
      prisma = await database.forRequests();
      await writeAs(prisma, 'ada', 'open', async (tx) => {
        await tx.return.update({ where: { id: treesReport }, data: { dueOn: new Date('2097-01-26') } });
        const submitted = { state: 'SUBMITTED', submittedBy: 'ada', submittedAt: new Date() } as const;
        await tx.return.update({
          where: { id: mownReport },
          data: { ...submitted, dueOn: new Date('2097-01-20') },
        });
        await tx.meeting.createMany({
          data: [
            { editionId: opened, position: 1, body: 'Executive', date: new Date('2097-03-09') },
            { editionId: opened, position: 2, body: 'Board', date: new Date('2097-01-27') },
          ],
        });
      });
      const person = (id: string, role: string, scope: string, active = true) =>
        prisma.person.create({
          data: {
            ...{ id, name: `Made-up ${id}`, email: `${id}@demonstration.invalid`, active, sortKey: id },
            grants: { create: { id: `grant-${id}`, role, scope, grantedBy: 'dial' } },
          },
        });
      await person('zoe', 'reporting-officer', `directorate:${directorate}`);
      await person('bo', 'reporting-officer', `indicator:${trees}`);
      await person('cy', 'reporting-officer', `indicator:${mown}`);
      await person('di', 'authorising-manager', 'council');
      await person('ed', 'reporting-officer', 'council', false);
    });
    afterAll(() => database.close());

    const read = async (people: boolean) => readBoard(readerOf(prisma, 'DRAFT'), { today: TODAY, people });

    test('shows how the returns stand, who is late, the meetings and what is in the way', async () => {
      const [board, ...others] = await read(true);
      expect(others).toEqual([]);
      expect(board).toMatchObject({
        editionId: opened,
        stage: 'DRAFT',
        revision: 1,
        meetings: [
          { body: 'Board', date: '2097-01-27', daysUntil: -1 },
          { body: 'Executive', date: '2097-03-09', daysUntil: 40 },
        ],
        returns: [
          {
            directorateId: directorate,
            directorateName: 'Place',
            state: 'NOT_STARTED',
            count: 1,
            overdue: 1,
          },
          { directorateId: directorate, state: 'SUBMITTED', count: 1, overdue: 0 },
        ],
        openConflicts: [],
      });
      expect(board?.late).toEqual([
        {
          reportId: treesReport,
          editionId: opened,
          indicatorId: trees,
          title: 'Made-up trees-2096-97',
          series: null,
          directorateId: directorate,
          directorateName: 'Place',
          state: 'NOT_STARTED',
          dueOn: '2097-01-26',
          daysLate: 2,
          printed: ['Ada Made'],
          people: [
            { id: 'bo', name: 'Made-up bo', email: 'bo@demonstration.invalid' },
            { id: 'zoe', name: 'Made-up zoe', email: 'zoe@demonstration.invalid' },
          ],
        },
      ]);
      expect(board?.checklist).toMatchObject([
        { key: 'RETURNS_MISSING', severity: 'BLOCKING', count: 1, indicators: [trees] },
        { key: 'RETURNS_UNAPPROVED', severity: 'BLOCKING', count: 1, indicators: [mown] },
        { key: 'HIGHLIGHTS_MISSING', severity: 'WARNING' },
      ]);
    });

    test('counts what nobody with an account may file or approve', async () => {
      const counts = async () =>
        (await read(true))[0]?.returns.map(({ state, withoutOfficer, withoutApprover }) => [
          state,
          withoutOfficer,
          withoutApprover,
        ]);
      expect(await counts()).toEqual([
        ['NOT_STARTED', 0, 0],
        ['SUBMITTED', 0, 0],
      ]);
      const { prisma: owner } = database;
      const whose = { id: { in: ['zoe', 'bo', 'di'] } };
      await owner.person.updateMany({ where: whose, data: { active: false } });
      expect(await counts()).toEqual([
        ['NOT_STARTED', 1, 1],
        ['SUBMITTED', 0, 1],
      ]);
      await owner.person.updateMany({ where: whose, data: { active: true } });
    });

    test('gives no e-mail address to whom it is not meant for', async () => {
      const [board] = await read(false);
      expect(board?.late).toMatchObject([{ printed: ['Ada Made'], people: [] }]);
      expect(JSON.stringify(board)).not.toContain('@');
    });

    test('shows published editions to nobody, and a draft to who sees it alone', async () => {
      expect(await readBoard(readerOf(prisma, 'MANAGEMENT_TEAM'), { today: TODAY, people: true })).toEqual(
        [],
      );
      const late = await readLateReturns(readerOf(prisma, 'DRAFT'), [printed], {
        today: TODAY,
        people: true,
      });
      expect(late).toEqual([]);
    });
  },
);
