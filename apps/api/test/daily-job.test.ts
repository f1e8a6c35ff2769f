import type { PrismaClient } from '@dial/database/open/client';
import type { Database } from '@dial/database/open/database';
import { CYCLE, madeCycle, writeAs } from '@dial/database/testing/made-cycle';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createDailyJob, startDailyJob } from '../src/reminders/daily-job.ts';
import { createMailer, type Mailer } from '../src/server/mailer.ts';
import { serveMail } from './setup/mail-server.ts';
import { openEmptyDatabase } from './setup/test-database.ts';

const { treesReport, mownReport } = CYCLE;
const FROM = 'Dial <dial@demonstration.invalid>';
/** A Monday, a Tuesday and the Saturday after, in winter. */
const MONDAY = '2097-01-28T08:00:00Z';
const TUESDAY = '2097-01-29T08:15:00Z';
const SATURDAY = '2097-02-02T12:00:00Z';

const mailOf = (name: string) => `${name}@demonstration.invalid`;

let database: Database;
let prisma: PrismaClient;

/** An officer and a manager of the two rows, and three whom nothing concerns; one return is late and one waits for approval. */
beforeAll(async () => {
  database = await openEmptyDatabase();
  await madeCycle(database.prisma);
  prisma = await database.forRequests();
  await addPerson('officer', 'reporting-officer', `directorate:${CYCLE.directorate}`);
  await addPerson('manager', 'authorising-manager', `service:${CYCLE.service}`);
  await addPerson('stranger', 'reporting-officer', 'directorate:elsewhere');
  await addPerson('editor', 'editor', 'council');
  await addPerson('leaver', 'reporting-officer', 'council', false);
  await writeAs(prisma, 'made-up-editor', 'open', async (tx) => {
    await tx.return.update({ where: { id: treesReport }, data: { dueOn: new Date('2097-01-26') } });
    const submitted = { submittedBy: 'officer', submittedAt: new Date('2097-01-20T12:00:00Z') };
    await tx.return.update({ where: { id: mownReport }, data: { state: 'SUBMITTED', ...submitted } });
  });
});
afterEach(() => prisma.reminder.deleteMany());
afterAll(() => database.close());

async function open(refused: readonly string[] = [], isBusy = () => false) {
  const smtp = await serveMail(refused, isBusy);
  onTestFinished(() => smtp.close());
  const said: string[] = [];
  const job = (now: string | (() => string), mailer: Mailer | null = createMailer(smtp.url, FROM)) =>
    createDailyJob({
      ...{ prisma, mailer, url: 'https://dial.example.org/', council: 'Made-up Council' },
      now: () => new Date(typeof now === 'string' ? now : now()),
      say: (line) => said.push(line),
    });
  const written = () => smtp.mails.map(({ to }) => to.join()).toSorted();
  return { smtp, job, said, written };
}

async function addPerson(id: string, role: string, scope: string, active = true) {
  const grants = { create: { id: `grant-${id}`, role, scope, grantedBy: 'dial' } };
  const email = mailOf(id);
  await prisma.person.create({ data: { id, name: `Made-up ${id}`, email, active, sortKey: id, grants } });
}

test('each is written to once a day, about what waits for them, whatever restarts', async () => {
  const { smtp, job, said, written } = await open();
  const first = job(MONDAY);
  await first.run();
  await first.run();
  await job(MONDAY.replace('08:00', '08:15')).run();
  expect(written()).toEqual([mailOf('manager'), mailOf('officer')]);
  expect(said).toEqual(['Reminders of 2097-01-28: 2 sent, 0 failed']);
  const toOfficer = smtp.mails.find(({ to }) => to.includes(mailOf('officer')))?.source ?? '';
  expect(toOfficer).toContain('Subject: Dial: 1 return waits for you, 1 overdue');
  expect(toOfficer).toContain('2 days late');
  expect(toOfficer).toContain('https://dial.example.org/returns/2096-97-q3/trees-2096-97');
  expect(toOfficer).not.toContain('mown');
  const day = new Date('2097-01-28');
  expect(await prisma.reminder.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    {
      personId: 'manager',
      day,
      state: 'SENT',
      items: [{ kind: 'WAITING', report: mownReport }],
      error: null,
    },
    { personId: 'officer', day, state: 'SENT', items: [{ kind: 'OVERDUE', report: treesReport }] },
  ]);
  await job(TUESDAY).run();
  expect(written()).toHaveLength(4);
});

test('nobody is written to before eight, at the week’s end or without a mail server', async () => {
  const { job, written } = await open();
  await job('2097-01-28T07:59:00Z').run();
  await job(SATURDAY).run();
  await job(MONDAY, null).run();
  expect(written()).toEqual([]);
  expect(await prisma.reminder.count()).toBe(0);
});

test('a clock that jumps a year and back writes to nobody twice for a day, nor once for each day between', async () => {
  const { job, written } = await open();
  let at = MONDAY;
  const { run } = job(() => at);
  for (at of [MONDAY, '2098-01-28T08:00:00Z', MONDAY, TUESDAY]) {
    await run();
    await run();
  }
  const days = [1, 2, 3];
  expect(written()).toEqual(['manager', 'officer'].flatMap((name) => days.map(() => mailOf(name))));
});

test('two servers at once send each message once', async () => {
  const { job, written } = await open();
  const jobs = [job(MONDAY), job(MONDAY), job(MONDAY)];
  await Promise.all(jobs.map(({ run }) => run()));
  expect(written()).toEqual([mailOf('manager'), mailOf('officer')]);
});

test('a message that was begun when the server fell is not sent again', async () => {
  const { job, written } = await open();
  await prisma.reminder.create({
    data: {
      id: 'officer.2097-01-28',
      personId: 'officer',
      day: new Date('2097-01-28'),
      state: 'SENDING',
      items: [],
      at: new Date(MONDAY),
    },
  });
  await job(MONDAY).run();
  expect(written()).toEqual([mailOf('manager')]);
  await job(TUESDAY).run();
  expect(written()).toEqual([mailOf('manager'), mailOf('manager'), mailOf('officer')]);
});

test('a mail server that is dead is noted, and ends nothing else', async () => {
  const { smtp, job, said, written } = await open();
  const dead = await serveMail();
  await dead.close();
  await job(MONDAY, createMailer(dead.url, FROM)).run();
  expect(said).toEqual(['Reminders of 2097-01-28: 0 sent, 2 failed']);
  expect(await prisma.reminder.findMany()).toMatchObject([
    { state: 'FAILED', error: expect.stringContaining('ECONNREFUSED') },
    { state: 'FAILED', error: expect.stringContaining('ECONNREFUSED') },
  ]);
  expect(smtp.mails).toEqual([]);
  await job(TUESDAY).run();
  expect(written()).toEqual([mailOf('manager'), mailOf('officer')]);
});

test('what a busy server does not take is tried again, ever later and some times, and never once it went', async () => {
  let busy = true;
  const { job, written } = await open([], () => busy);
  let time = '08:00';
  const clock = () => `2097-01-28T${time}:00Z`;
  const running = job(clock);
  const at = async (next: string) => {
    time = next;
    await running.run();
    return prisma.reminder.findUniqueOrThrow({ where: { id: 'officer.2097-01-28' } });
  };
  const again = (hour: string) => new Date(`2097-01-28T${hour}:00Z`);
  expect(await at('08:00')).toMatchObject({ state: 'FAILED', tries: 1, againAt: again('08:15') });
  expect(await at('08:10')).toMatchObject({ tries: 1, error: expect.stringContaining('Try again later') });
  expect(await at('08:15')).toMatchObject({ tries: 2, againAt: again('09:15') });
  // Another server looks at the same time, and finds nothing to do.
  busy = false;
  time = '09:15';
  await Promise.all([running.run(), job(clock).run()]);
  expect(await at('09:30')).toMatchObject({ state: 'SENT', tries: 3, againAt: null, error: null });
  expect(written()).toEqual([mailOf('manager'), mailOf('officer')]);
});

test('what a busy server never takes is given up for the day, and is no news that is lost', async () => {
  let busy = true;
  const { job, written } = await open([], () => busy);
  const view = {
    personId: 'officer',
    name: 'Made up',
    address: '/editions/:edition',
    editionId: CYCLE.printed,
  };
  const told = { edition: CYCLE.printed, published: true, rows: {} };
  const now = (await prisma.dataVersion.findFirstOrThrow()).version;
  await prisma.savedView.create({
    data: { ...view, id: 'made', subscribed: true, told, toldAt: now + 1000n },
  });
  const notice = { viewId: 'made', editionId: CYCLE.printed, kind: 'RATINGS', rows: 1, changes: [] } as const;
  await prisma.viewNotice.create({ data: { ...notice, id: 'made', moment: now, at: new Date(MONDAY) } });
  let time = '08:00';
  const running = job(() => `2097-01-28T${time}:00Z`);
  for (time of ['08:00', '08:15', '09:15', '13:15', '17:15', '21:15']) await running.run();
  expect(await prisma.reminder.findUnique({ where: { id: 'officer.2097-01-28' } })).toMatchObject({
    ...{ state: 'FAILED', tries: 4, againAt: null },
    items: [{ kind: 'OVERDUE' }, { kind: 'VIEW', notice: 'made' }],
  });
  busy = false;
  await running.run();
  expect(written()).toEqual([]);
  await job(TUESDAY).run();
  expect(written()).toEqual([mailOf('manager'), mailOf('officer')]);
  const reminderId = 'officer.2097-01-29';
  expect(await prisma.viewNotice.findMany()).toMatchObject([{ id: 'made', reminderId }]);
  await prisma.savedView.deleteMany();
});

test('a message that may have gone is not sent again', async () => {
  const { job } = await open();
  let sent = 0;
  const mailer: Mailer = {
    send: async () => {
      sent += 1;
      throw new Error('Connection closed unexpectedly');
    },
  };
  const running = job(MONDAY, mailer);
  await running.run();
  await job(MONDAY.replace('08:00', '16:00'), mailer).run();
  expect(sent).toBe(2);
  expect(await prisma.reminder.findMany()).toMatchObject([{ againAt: null }, { againAt: null }]);
});

test('a message that one mailbox refuses does not keep the others', async () => {
  const { job, said, written } = await open([mailOf('manager')]);
  await job(MONDAY).run();
  expect(written()).toEqual([mailOf('officer')]);
  expect(said).toEqual(['Reminders of 2097-01-28: 1 sent, 1 failed']);
  expect(await prisma.reminder.findFirst({ where: { personId: 'manager' } })).toMatchObject({
    state: 'FAILED',
    error: expect.stringContaining('No such mailbox'),
    againAt: null,
  });
});

test('a run that fails is said, and the next one goes on', async () => {
  const { smtp, said, written } = await open();
  let broken = true;
  const job = createDailyJob({
    ...{ prisma, url: 'https://dial.example.org', council: 'Made-up Council' },
    mailer: createMailer(smtp.url, FROM),
    now: () => {
      if (broken) throw new Error('The clock stopped');
      return new Date(MONDAY);
    },
    say: (line) => said.push(line),
  });
  await job.run();
  expect(said).toEqual([expect.stringContaining('The clock stopped')]);
  broken = false;
  await job.run();
  expect(written()).toHaveLength(2);
});

test('overrides lapse every day, mail server or not', async () => {
  const { job, said } = await open();
  await prisma.ratingOverride.create({
    data: {
      id: `${treesReport}.override-1`,
      reportId: treesReport,
      rag: 'green',
      reason: 'Made up.',
      expiresOn: new Date('2097-02-01'),
      state: 'APPROVED',
      proposedBy: 'ada',
      decidedBy: 'bo',
    },
  });
  await writeAs(prisma, 'bo', 'override', async () => undefined);
  const rag = async () => (await prisma.indicatorReport.findUnique({ where: { id: treesReport } }))?.rag;
  await job('2097-02-01T23:59:59Z', null).run();
  expect(await rag()).toBe('green');
  await job(SATURDAY, null).run();
  // Its return is not approved, so nothing else rates it.
  expect(await rag()).toBeNull();
  expect(said).toEqual(['Overrides that lapsed: 1']);
  expect(await prisma.ratingOverride.findFirst()).toMatchObject({ state: 'LAPSED', decidedBy: 'dial' });
});

test('what sign-in left behind is removed a day after it expired', async () => {
  const { job, said } = await open();
  const session = { personId: 'officer', createdAt: new Date('2097-01-26T00:00:00Z') };
  for (const [id, expiresAt] of [
    ['expired', '2097-01-27T07:00:00Z'],
    ['kept', '2097-01-27T09:00:00Z'],
  ] as const)
    await prisma.session.create({ data: { ...session, id, token: id, expiresAt: new Date(expiresAt) } });
  await job(MONDAY, null).run();
  expect((await prisma.session.findMany()).map(({ id }) => id)).toEqual(['kept']);
  expect(said).toEqual(['Expired sessions, links and attempts that were removed: 1']);
  await prisma.session.deleteMany();
});

test('once stopped, nothing more is begun', async () => {
  const { smtp, written } = await open();
  const options = {
    prisma,
    url: 'https://dial.example.org',
    council: 'Made-up Council',
    say: () => undefined,
  };
  const job = startDailyJob({
    ...options,
    mailer: createMailer(smtp.url, FROM),
    now: () => new Date(MONDAY),
  });
  await job.stop();
  const before = written();
  await job.run();
  expect(written()).toEqual(before);
});
