import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { makeFirstAdministrator } from './first-administrator.ts';

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
  });
  afterAll(() => database.close());

  const make = (name: string) =>
    makeFirstAdministrator(database.prisma, `${name}@demonstration.invalid`, () =>
      Promise.resolve(`hash of ${name}`),
    );

  test('gets one administrator of programs that start at once, and none later', async () => {
    const made = await Promise.all([make('ada'), make('bo'), make('eda')]);
    expect(made.filter((one) => one)).toHaveLength(1);
    expect(await make('later')).toBe(false);
    const people = await database.prisma.person.findMany({ include: { grants: true, accounts: true } });
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      active: true,
      grants: [{ role: 'administrator', scope: 'council' }],
      accounts: [
        { providerId: 'credential', accountId: people[0]?.id, password: expect.stringMatching(/^hash of /) },
      ],
    });
    expect(await database.prisma.auditEvent.findMany({ where: { action: 'person.add' } })).toMatchObject([
      { actor: 'dial', subject: people[0]?.id },
    ]);
  });
});
