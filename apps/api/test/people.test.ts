import { tableContents } from '@dial/database/testing/table-contents';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MadeServer, serveMade } from './setup/made-server.ts';
import { makePerson, removePeople } from './setup/sign-in-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
beforeEach(async () => {
  await removePeople(made.database.prisma);
  await made.reset();
});
afterAll(() => made?.close());

const ANSWER = `__typename
  ... on PersonChanged { person { id name email active secondFactor lastSeenAt version roles { name scope } } }
  ... on PersonConflict { message person { version roles { name scope } } }
  ... on InvalidInput { errors { field message } }
  ... on NotAllowed { permission }`;

interface Changed {
  readonly __typename: string;
  readonly person?: { readonly id: string; readonly roles: readonly object[] };
  readonly message?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** One mutation by an administrator, with its arguments as a query writes them. */
async function change(name: string, args: string): Promise<Changed> {
  const { data, errors } = await made.as(
    'eda:administrator',
    `mutation { answer: ${name}(${args}) { ${ANSWER} } }`,
  );
  expect(errors).toBeUndefined();
  return data?.answer as Changed;
}

const GRANT = (role: string, scope: string) => `{ role: "${role}", scope: "${scope}" }`;
const add = (name: string, email: string, ...grants: string[]) =>
  change('addPerson', `input: { name: "${name}", email: "${email}", grants: [${grants.join(', ')}] }`);
const setGrantsAt = (id: string, version: number, ...grants: string[]) =>
  change('setGrants', `person: "${id}", version: ${version}, grants: [${grants.join(', ')}]`);

/** Of the person as they are. */
async function setGrants(id: string, ...grants: string[]) {
  const { version } = (await made.database.prisma.person.findUnique({ where: { id } })) ?? { version: 1 };
  return setGrantsAt(id, version, ...grants);
}

const audit = async (subject: string) =>
  (await made.database.prisma.auditEvent.findMany({ where: { subject }, orderBy: { id: 'asc' } })).map(
    ({ actor, action, details }) => ({ actor, action, details }),
  );

describe('a person (made up)', () => {
  test('is added, changed and given other roles, each in the audit', async () => {
    const added = await add(
      '  Made-up Bo ',
      'Bo@Demonstration.invalid',
      GRANT('reporting-officer', 'directorate:place'),
    );
    const roles = [{ name: 'reporting-officer', scope: 'directorate:place' }];
    const bo = { name: 'Made-up Bo', email: 'bo@demonstration.invalid', active: true };
    expect(added.person).toEqual({
      id: expect.any(String),
      ...bo,
      secondFactor: false,
      lastSeenAt: null,
      version: 1,
      roles,
    });
    const id = added.person?.id ?? '';
    const named = await change('changePerson', `input: { id: "${id}", name: "Made-up Bob" }`);
    expect(named.person).toMatchObject({ ...bo, name: 'Made-up Bob' });
    const given = await setGrants(
      id,
      GRANT('staff', 'council'),
      GRANT('editor', 'council'),
      GRANT('staff', 'council'),
    );
    expect(given.person?.roles).toEqual([
      { name: 'editor', scope: 'council' },
      { name: 'staff', scope: 'council' },
    ]);
    const grants = [{ role: 'reporting-officer', scope: 'directorate:place' }];
    const newGrants = [
      { role: 'staff', scope: 'council' },
      { role: 'editor', scope: 'council' },
    ];
    expect(await audit(id)).toEqual([
      { actor: 'eda', action: 'person.add', details: { before: null, after: { ...bo, grants } } },
      {
        actor: 'eda',
        action: 'person.change',
        details: { before: bo, after: { ...bo, name: 'Made-up Bob' } },
      },
      {
        actor: 'eda',
        action: 'person.grants',
        details: { before: { grants }, after: { grants: newGrants } },
      },
    ]);
  });

  test('is not given roles by whoever looked before a change, of roles or of anything else', async () => {
    const { person } = await add('Made-up Bo', 'bo@demonstration.invalid');
    const id = person?.id ?? '';
    const editor = GRANT('editor', 'council');
    const answers = await Promise.all([setGrantsAt(id, 1, editor), setGrantsAt(id, 1, editor)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'PersonChanged',
      'PersonConflict',
    ]);
    for (const answer of answers)
      expect(answer.person).toMatchObject({ version: 2, roles: [{ name: 'editor', scope: 'council' }] });
    expect(answers.find(({ message }) => message !== undefined)?.message).toMatch(
      /^Nothing was changed: you changed the account yourself on /,
    );
    await change('changePerson', `input: { id: "${id}", active: false }`);
    const before = await tableContents(made.database.prisma);
    expect(await setGrantsAt(id, 2)).toMatchObject({ __typename: 'PersonConflict', person: { version: 3 } });
    expect(await tableContents(made.database.prisma)).toEqual(before);
    expect((await setGrantsAt(id, 3)).person).toMatchObject({ version: 4, roles: [] });
  });

  test('stands among the others by name', async () => {
    for (const name of ['bo', 'Áda', 'Zoë', 'eda 10', 'eda 2'])
      await add(name, `${name.replaceAll(/[^a-z0-9]/gi, '')}@demonstration.invalid`);
    const { data } = await made.as('eda:administrator', '{ people { name } }');
    expect(data?.people).toEqual(['Áda', 'bo', 'eda 2', 'eda 10', 'Zoë'].map((name) => ({ name })));
  });

  test('who is nobody to others: the list is for administrators alone', async () => {
    const { data, errors } = await made.as('eda:editor', '{ people { name } }');
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: 'Only administrators may manage people and their roles.',
      extensions: { code: 'NOT_ALLOWED' },
    });
  });

  test.each([
    ['no name', () => add(' ', 'x@demonstration.invalid'), 'name'],
    ['no address', () => add('Made-up', 'no address'), 'email'],
    ['an address that somebody has', () => add('Made-up', 'ADA@demonstration.invalid'), 'email'],
    [
      'a role that is none',
      () => add('Made-up', 'x@demonstration.invalid', GRANT('mayor', 'council')),
      'grants',
    ],
    [
      'a part of the council for a role that has the whole',
      () => add('Made-up', 'x@demonstration.invalid', GRANT('editor', 'directorate:place')),
      'grants',
    ],
    ['nobody to give roles to', () => setGrants('nobody', GRANT('director', 'council')), 'id'],
    ['nobody', () => change('changePerson', 'input: { id: "nobody", name: "x" }'), 'id'],
  ])('is refused with %s, and nothing changes', async (_what, write, field) => {
    await makePerson(made.database.prisma, 'ada', { password: false });
    const before = await tableContents(made.database.prisma);
    expect(await write()).toMatchObject({ __typename: 'InvalidInput', errors: [{ field }] });
    expect(await tableContents(made.database.prisma)).toEqual(before);
  });

  test.each([
    'directorate:none',
    'service:none',
    'indicator:none',
    'ward:high-town',
    'directorate:',
    'Council',
    '%',
    '',
  ])('has no role for "%s", which is not there', async (scope) => {
    const answer = await add('Made-up', 'x@demonstration.invalid', GRANT('director', scope));
    expect(answer.errors?.[0]?.field).toBe('grants');
    expect(await made.database.prisma.person.count()).toBe(0);
  });

  test.each(['council', 'directorate:place', 'indicator:trees-2096-97', 'service:parks-and-gardens'])(
    'has a role for %s, which is there',
    async (scope) => {
      expect((await add('Made-up', 'x@demonstration.invalid', GRANT('director', scope))).__typename).toBe(
        'PersonChanged',
      );
    },
  );
});

describe('the last active administrator (made up)', () => {
  const deactivate = (id: string) => change('changePerson', `input: { id: "${id}", active: false }`);

  test('is neither made inactive nor loses the role', async () => {
    const { prisma } = made.database;
    const { id } = await makePerson(prisma, 'ada', { role: 'administrator', password: false });
    await makePerson(prisma, 'left', { role: 'administrator', active: false, password: false });
    expect((await deactivate(id)).errors?.[0]?.field).toBe('active');
    expect((await setGrants(id, GRANT('editor', 'council'))).errors?.[0]?.field).toBe('grants');
    expect(
      (await setGrants(id, GRANT('editor', 'council'), GRANT('administrator', 'council'))).__typename,
    ).toBe('PersonChanged');
  });

  test('of two who end each other at once stays', async () => {
    const { prisma } = made.database;
    const ada = await makePerson(prisma, 'ada', { role: 'administrator', password: false });
    const bo = await makePerson(prisma, 'bo', { role: 'administrator', password: false });
    const answers = await Promise.all([deactivate(ada.id), setGrants(bo.id)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['InvalidInput', 'PersonChanged']);
  });
});

test('the roles that can be given are told, and where a part of the council matters', async () => {
  const { data } = await made.as(null, '{ roles { name scoped } }');
  expect(data?.roles).toEqual([
    { name: 'staff', scoped: false },
    { name: 'reporting-officer', scoped: true },
    { name: 'authorising-manager', scoped: true },
    { name: 'strategy-hub', scoped: false },
    { name: 'director', scoped: true },
    { name: 'scrutiny-member', scoped: false },
    { name: 'editor', scoped: false },
    { name: 'administrator', scoped: false },
  ]);
});
