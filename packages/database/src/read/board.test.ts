import { checklist } from '@dial/domain/stage/checklist';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { CYCLE, madeCycle, writeAs } from '../testing/made-cycle.ts';
import { readLateReturns, readReturnCounts } from './board.ts';
import { readChecklistFacts } from './checklist-facts.ts';
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

    const reader = () => readerOf(prisma, 'DRAFT');
    const late = (people: boolean) => readLateReturns(reader(), [opened], { today: TODAY, people });

    test('shows how the returns stand, who is late and what is in the way', async () => {
      expect(await readReturnCounts(reader(), [opened], TODAY)).toMatchObject([
        { directorateId: directorate, directorateName: 'Place', state: 'NOT_STARTED', count: 1, overdue: 1 },
        { directorateId: directorate, state: 'SUBMITTED', count: 1, overdue: 0 },
      ]);
      expect(await late(true)).toEqual([
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
      const facts = (await readChecklistFacts(reader(), [opened], TODAY)).get(opened);
      expect(facts?.openConflicts).toEqual([]);
      expect(facts && checklist('MANAGEMENT_TEAM', facts)).toMatchObject([
        { key: 'RETURNS_MISSING', severity: 'BLOCKING', count: 1, indicators: [trees] },
        { key: 'RETURNS_UNAPPROVED', severity: 'BLOCKING', count: 1, indicators: [mown] },
        { key: 'HIGHLIGHTS_MISSING', severity: 'WARNING' },
      ]);
    });

    test('counts what nobody with an account may file or approve', async () => {
      const counts = async () =>
        (await readReturnCounts(reader(), [opened], TODAY)).map(
          ({ state, withoutOfficer, withoutApprover }) => [state, withoutOfficer, withoutApprover],
        );
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
      const shown = await late(false);
      expect(shown).toMatchObject([{ printed: ['Ada Made'], people: [] }]);
      expect(JSON.stringify(shown)).not.toContain('@');
    });

    test('shows published editions to nobody, and a draft to who sees it alone', async () => {
      const asked = { today: TODAY, people: true };
      expect(await readLateReturns(readerOf(prisma, 'MANAGEMENT_TEAM'), [opened], asked)).toEqual([]);
      expect(await readReturnCounts(readerOf(prisma, 'MANAGEMENT_TEAM'), [opened], TODAY)).toEqual([]);
      expect(await readLateReturns(reader(), [printed], asked)).toEqual([]);
    });
  },
);
