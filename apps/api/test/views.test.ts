import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createDailyJob } from '../src/reminders/daily-job.ts';
import { createMailer } from '../src/server/mailer.ts';
import {
  changed,
  DIRECTOR,
  EDITOR,
  fileAndApprove,
  MADE,
  MEMBER,
  move,
  openQuarter,
  revisionOf,
  serveCycle,
} from './setup/cycle.ts';
import type { MadeServer } from './setup/made-server.ts';
import { serveMail } from './setup/mail-server.ts';

const { printed, opened, trees } = MADE;
const STAFF = 'stu:staff';
const OTHER = 'ora:staff';
const LIST = `/editions/${printed}/indicators?rag=red&rag=amber&rag=green`;

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly view?: { readonly id: string; readonly name: string; readonly version: number } | null;
}

const VIEWS = `{ viewer { savedViews { id name address newest edition { id } subscribed version }
  viewNotices { view kind edition { id } rows changed changes { indicatorId before now } address } } }`;

let made: MadeServer;

beforeAll(async () => {
  made = await serveCycle();
  for (const [id, role] of [
    ['eda', 'editor'],
    ['dan', 'director'],
    ['stu', 'staff'],
    ['ora', 'staff'],
  ] as const)
    await made.database.prisma.person.create({
      data: {
        ...{ id, name: id, email: `${id}@demonstration.invalid`, sortKey: id },
        grants: { create: { id: `grant-${id}`, role, scope: 'council', grantedBy: 'dial' } },
      },
    });
  await openQuarter(made);
});
afterEach(() => made.database.prisma.savedView.deleteMany());
afterAll(() => made.close());

async function send(who: string | null, mutation: string, input: object): Promise<Answer> {
  const type = ['saveView', 'renameView'].includes(mutation)
    ? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    : 'ViewInput';
  const { data, errors } = await made.as(
    who,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
      ... on ViewChanged { view { id name version } } ... on ViewConflict { message view { id name version } }
      ... on InvalidInput { errors { field message } } ... on NotAllowed { message } } }`,
    { input },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.answer as Answer;
}

async function save(who: string, input: object = {}) {
  const answer = await send(who, 'saveView', { name: 'Made-up rated', address: LIST, ...input });
  expect(answer).toMatchObject({ __typename: 'ViewChanged' });
  const { id = '', version = 0 } = answer.view ?? {};
  return { id, version };
}

interface Own {
  readonly savedViews: readonly Record<string, unknown>[];
  readonly viewNotices: readonly Record<string, unknown>[];
}

async function own(who: string): Promise<Own> {
  const { data, errors } = await made.as(who, VIEWS);
  expect(errors).toBeUndefined();
  return (data as { viewer: Own }).viewer;
}

describe('a view', () => {
  test('follows the newest published edition, or stays with its own', async () => {
    await save(STAFF);
    await save(STAFF, { name: 'Made-up fixed', newest: false });
    await save(STAFF, { name: 'Made-up indicator', address: `/editions/${printed}/indicators/${trees}` });
    const { savedViews } = await own(STAFF);
    const common = { edition: { id: printed }, subscribed: false, version: 1 };
    expect(savedViews).toMatchObject([
      { ...common, name: 'Made-up fixed', address: LIST, newest: false },
      {
        ...common,
        name: 'Made-up indicator',
        address: `/editions/${printed}/indicators/${trees}`,
        newest: true,
      },
      { ...common, name: 'Made-up rated', address: LIST, newest: true },
    ]);
  });

  test.each([
    ['without a name', { name: ' ' }, 'name'],
    ['of another site', { address: '//elsewhere.example/editions' }, 'address'],
    ['of a page that shows no figures', { address: '/people' }, 'address'],
    ['narrowed by what is not known', { address: `/editions/${printed}/indicators?rag=purple` }, 'address'],
    ['of no edition', { address: '/editions/2099-00-q1/indicators' }, 'address'],
    ['of an edition that they do not see', { address: `/editions/${opened}/indicators` }, 'address'],
  ])('is not kept %s', async (_what, input, field) => {
    const answer = await send(STAFF, 'saveView', { name: 'Made up', address: LIST, ...input });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', errors: [{ field }] });
    expect((await own(STAFF)).savedViews).toEqual([]);
  });

  test('has a name of its own among one person’s, and fifty are kept', async () => {
    await save(STAFF);
    await save(OTHER);
    const again = { name: ' Made-up rated ', address: LIST };
    expect(await send(STAFF, 'saveView', again)).toMatchObject({
      errors: [{ field: 'name', message: 'You have a view of this name already.' }],
    });
    for (let count = 2; count <= 50; count += 1) await save(STAFF, { name: `Made up ${count}` });
    expect(await send(STAFF, 'saveView', { ...again, name: 'One more' })).toMatchObject({
      errors: [{ message: 'You keep 50 views, and no more can be kept. Delete one first.' }],
    });
  });

  test('is renamed and deleted as it was looked at', async () => {
    const view = await save(STAFF);
    const renamed = await send(STAFF, 'renameView', { ...view, name: 'Made up anew' });
    expect(renamed.view).toEqual({ id: view.id, name: 'Made up anew', version: 2 });
    const late = await send(STAFF, 'deleteView', view);
    expect(late).toMatchObject({ __typename: 'ViewConflict', view: { name: 'Made up anew' } });
    expect(late.message).toContain('you changed the view yourself');
    const deleted = await send(STAFF, 'deleteView', { id: view.id, version: 2 });
    expect(deleted).toEqual({ __typename: 'ViewChanged', view: null });
    expect((await own(STAFF)).savedViews).toEqual([]);
  });

  test('is seen and changed by its owner alone, and the audit does not say what it is', async () => {
    const view = await save(STAFF, { name: 'Made-up secret' });
    expect((await own(OTHER)).savedViews).toEqual([]);
    expect((await own(EDITOR)).savedViews).toEqual([]);
    for (const [mutation, input] of [
      ['renameView', { ...view, name: 'Taken' }],
      ['deleteView', view],
      ['subscribeToView', view],
      ['unsubscribeFromView', view],
    ] as const)
      expect(await send(OTHER, mutation, input), mutation).toMatchObject({
        errors: [{ field: 'id', message: `There is no view of yours ${view.id}.` }],
      });
    expect((await own(STAFF)).savedViews).toMatchObject([{ name: 'Made-up secret', version: 1 }]);
    const events = await made.database.prisma.auditEvent.findMany({ where: { subject: view.id } });
    expect(events).toMatchObject([{ actor: 'stu', action: 'view.save', details: { before: null } }]);
    expect(JSON.stringify(events[0]?.details)).not.toMatch(/secret|indicators/);
  });

  test('is for those signed in', async () => {
    const answer = await send(null, 'saveView', { name: 'Made up', address: LIST });
    expect(answer).toMatchObject({ __typename: 'NotAllowed' });
    const { errors } = await made.as(null, VIEWS);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('who subscribes', () => {
  const MONDAY = '2097-01-28T08:00:00Z';
  const TUESDAY = '2097-01-29T08:00:00Z';
  const WEDNESDAY = '2097-01-30T08:00:00Z';

  /** Another server each time: nothing is remembered but what the database holds. */
  async function run(now: string, mail: Awaited<ReturnType<typeof serveMail>> | null = null) {
    const said: string[] = [];
    const mailer = mail === null ? null : createMailer(mail.url, 'Dial <dial@demonstration.invalid>');
    await createDailyJob({
      ...{
        prisma: made.database.prisma,
        mailer,
        url: 'https://dial.example.org',
        council: 'Made-up Council',
      },
      ...{ now: () => new Date(now), say: (line: string) => said.push(line) },
    }).run();
    return said;
  }

  test('is told of what changes, within what they see, once, and of the publication', async () => {
    const target = { cadence: 'PERIOD', period: opened, value: '100', version: 0 };
    await changed(made, EDITOR, 'setTargets', { indicator: trees, reason: 'Made up.', targets: [target] });
    const draft = { address: `/editions/${opened}/indicators`, newest: false, subscribe: true };
    await save(STAFF, { name: 'Made-up newest', subscribe: true });
    await save(OTHER);
    const { id } = await save(EDITOR, { ...draft, name: 'Made-up draft' });
    expect(await run(MONDAY)).toEqual([]);

    await fileAndApprove(made, MADE.treesReturn);
    expect(await run(MONDAY)).toEqual(['Notices of saved views: 1']);
    expect(await run(MONDAY)).toEqual([]);
    expect((await own(STAFF)).viewNotices).toEqual([]);
    expect((await own(DIRECTOR)).viewNotices).toEqual([]);
    expect((await own(EDITOR)).viewNotices).toMatchObject([
      {
        ...{ view: 'Made-up draft', kind: 'RATINGS', edition: { id: opened }, rows: 2, changed: 1 },
        changes: [{ indicatorId: trees, before: null, now: 'GREEN' }],
        address: `/editions/${opened}/indicators`,
      },
    ]);

    const mail = await serveMail();
    expect(await run(MONDAY, mail)).toEqual(['Reminders of 2097-01-28: 1 sent, 0 failed']);
    expect(mail.mails.map(({ to }) => to)).toEqual([['eda@demonstration.invalid']]);
    expect(mail.mails[0]?.source).toContain('Subject: Dial: news of 1 view');
    expect(mail.mails[0]?.source).toContain('https://dial.example.org/views');

    expect(await send(EDITOR, 'unsubscribeFromView', { id, version: 1 })).toMatchObject({
      view: { version: 2 },
    });
    await fileAndApprove(made, MADE.mownReturn, { value: '13' });
    await move(made, EDITOR, 'MANAGEMENT_TEAM');
    await move(made, DIRECTOR, 'SCRUTINY');
    await move(made, MEMBER, 'EXECUTIVE');
    expect(await run(TUESDAY, mail)).toEqual([]);
    const line = (text: string) => [{ text, indicators: [trees] }];
    await changed(made, EDITOR, 'setHighlights', {
      ...{ edition: opened, revision: await revisionOf(made) },
      ...{ workingWell: line('Made-up ponds.'), toNote: line('Made-up trees.') },
    });
    await move(made, EDITOR, 'PUBLISHED');
    const said = ['Notices of saved views: 1', 'Reminders of 2097-01-29: 1 sent, 0 failed'];
    expect(await run(TUESDAY, mail)).toEqual(said);
    expect(await run(TUESDAY, mail)).toEqual([]);
    expect(mail.mails.map(({ to }) => to[0])).toEqual([
      'eda@demonstration.invalid',
      'stu@demonstration.invalid',
    ]);
    const address = LIST.replace(printed, opened);
    const { savedViews, viewNotices } = await own(STAFF);
    expect(savedViews).toMatchObject([
      { name: 'Made-up newest', address, newest: true, edition: { id: opened } },
    ]);
    expect(viewNotices).toMatchObject([{ kind: 'PUBLISHED', edition: { id: opened }, address }]);
    expect((await own(OTHER)).viewNotices).toEqual([]);

    // What was said of the draft is none of theirs whose role has ended, though it was published since.
    expect((await own(EDITOR)).viewNotices).toHaveLength(1);
    expect((await own('eda:staff')).viewNotices).toEqual([]);
    const { prisma } = made.database;
    expect(await send(EDITOR, 'subscribeToView', { id, version: 2 })).toMatchObject({ view: { version: 3 } });
    await prisma.viewNotice.updateMany({ where: { viewId: id }, data: { reminderId: null } });
    const grant = { where: { id: 'grant-eda' } };
    await prisma.roleGrant.update({ ...grant, data: { role: 'staff' } });
    expect(await run(WEDNESDAY, mail)).toEqual([]);
    await prisma.roleGrant.update({ ...grant, data: { role: 'editor' } });
    expect(await run(WEDNESDAY, mail)).toEqual(['Reminders of 2097-01-30: 1 sent, 0 failed']);
    await mail.close();
  });

  test('two servers at once tell once, and who has left is told nothing', async () => {
    const { prisma } = made.database;
    await save(STAFF, { subscribe: true });
    const left = await save(OTHER, { subscribe: true });
    // As if they had been told of other ratings.
    const rows = { [trees]: { rag: 'red', shown: true } };
    await prisma.savedView.updateMany({
      data: { told: { edition: opened, published: true, rows }, toldAt: 0n },
    });
    await prisma.person.update({ where: { id: 'ora' }, data: { active: false } });
    const said = await Promise.all([run(TUESDAY), run(TUESDAY), run(TUESDAY)]);
    expect(said.flat()).toEqual(['Notices of saved views: 1']);
    expect((await own(STAFF)).viewNotices).toMatchObject([{ changes: [{ before: 'RED', now: 'GREEN' }] }]);
    expect(await prisma.viewNotice.count({ where: { viewId: left.id } })).toBe(0);
    await prisma.person.update({ where: { id: 'ora' }, data: { active: true } });
  });
});
