import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { madePerson } from '../testing/made-person.ts';
import { endDemonstration, makeDemonstrationPeople } from './demonstration-people.ts';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
    await loadCouncil(database.prisma, madeCouncil(madeEdition('2096-97')));
  });
  afterAll(() => database.close());

  test('has plainly made-up people of every role while it demonstrates, and the same ones again', async () => {
    const { prisma } = database;
    const people = await makeDemonstrationPeople(prisma, 'hash');
    expect(await makeDemonstrationPeople(prisma, 'other hash')).toEqual(people);
    const rows = await prisma.person.findMany({ include: { grants: true, accounts: true } });
    expect(rows).toHaveLength(people.length);
    for (const { name, email, active, accounts } of rows) {
      expect(name).toMatch(/^Demonstration /);
      expect(email).toMatch(/@demonstration\.invalid$/);
      expect([active, accounts.map(({ password }) => password)]).toEqual([true, ['other hash']]);
    }
    expect(new Set(rows.flatMap(({ grants }) => grants.map(({ role }) => role)))).toEqual(
      new Set([
        'staff',
        'reporting-officer',
        'authorising-manager',
        'director',
        'strategy-hub',
        'scrutiny-member',
        'editor',
        'administrator',
      ]),
    );
  });

  test('leaves no return without an officer, a manager and a director', async () => {
    const { prisma } = database;
    await makeDemonstrationPeople(prisma, 'hash');
    for (const role of ['reporting-officer', 'authorising-manager', 'director']) {
      const grants = await prisma.roleGrant.findMany({
        where: { role },
        orderBy: { person: { name: 'asc' } },
      });
      expect(grants.map(({ scope }) => scope)).toEqual([
        expect.stringMatching(/^directorate:/),
        expect.stringMatching(/^directorate:/),
        'council',
      ]);
    }
  });

  test('ends with them: none may sign in, and nobody else is touched', async () => {
    const { prisma } = database;
    const [person] = await makeDemonstrationPeople(prisma, 'hash');
    const other = await madePerson(prisma);
    await prisma.person.update({ where: { id: other }, data: { email: 'made-up@council.invalid' } });
    const { id } = await prisma.person.findUniqueOrThrow({ where: { email: person?.email ?? '' } });
    const expiresAt = new Date(Date.now() + 3_600_000);
    await prisma.session.create({ data: { id: 'of-demonstration', token: 'x', personId: id, expiresAt } });
    await endDemonstration(prisma);
    expect(await prisma.person.findMany({ where: { active: true }, select: { id: true } })).toEqual([
      { id: other },
    ]);
    expect(await prisma.session.findMany({ select: { personId: true } })).toEqual([{ personId: other }]);
    await makeDemonstrationPeople(prisma, 'hash');
    expect(await prisma.person.count({ where: { active: false } })).toBe(0);
  });

  test('ends with whoever of them was given another address, and with the password they were told', async () => {
    const { prisma } = database;
    const [person] = await makeDemonstrationPeople(prisma, 'hash');
    const { id } = await prisma.person.findUniqueOrThrow({ where: { email: person?.email ?? '' } });
    await prisma.person.update({ where: { id }, data: { email: 'renamed@council.invalid' } });
    await endDemonstration(prisma);
    const ended = { where: { id }, select: { active: true, accounts: true } };
    expect(await prisma.person.findUniqueOrThrow(ended)).toEqual({ active: false, accounts: [] });

    // Made active again, with a password of one's own: no longer the demonstration's.
    const own = { id: 'own', providerId: 'credential', accountId: id, personId: id, password: 'own hash' };
    await prisma.account.create({ data: own });
    await prisma.person.update({ where: { id }, data: { active: true } });
    await endDemonstration(prisma);
    expect(await prisma.person.findUniqueOrThrow(ended)).toMatchObject({ active: true, accounts: [own] });
  });
});
