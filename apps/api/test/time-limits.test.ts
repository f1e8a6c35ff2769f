import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../src/server/watch/log.ts';
import { type Browser, browse } from './setup/browser.ts';
import {
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

/** Only a server's statements can be cancelled: the embedded database runs one at a time, in this process. */
const isOnServer = (process.env.DIAL_TEST_DATABASE_URL ?? '') !== '';

/** Milliseconds that a request may take here, once somebody is signed in. */
const TIME = 1_500;
const PATIENT = 60_000;

describe.runIf(isOnServer)('a request that waits too long for the database', () => {
  let made: SignInServer;
  let browser: Browser;
  const log = createLog('lines', { out: () => undefined, error: () => undefined });
  const watch = { log, time: PATIENT };
  beforeAll(async () => {
    made = await serveSignIn({ watch });
  });
  beforeEach(async () => {
    await removePeople(made.prisma);
    const { email } = await makePerson(made.prisma, 'ada', { role: 'editor' });
    browser = browse(made.server);
    expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  });
  afterAll(() => made?.close());

  /** Does something while another connection holds what a statement locks. */
  async function whileHeld<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
    return made.prisma.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe('SET LOCAL ROLE NONE');
        await tx.$executeRawUnsafe(lock);
        watch.time = TIME;
        return work().finally(() => {
          watch.time = PATIENT;
        });
      },
      { timeout: 60_000 },
    );
  }

  const waiting = async () =>
    (
      await made.prisma.$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'active' AND wait_event_type = 'Lock'`
    ).length;

  const EDITIONS = 'LOCK TABLE "Edition" IN ACCESS EXCLUSIVE MODE';

  test('is answered by its code as a whole, its statement is cancelled, and the next one is served', async () => {
    const payload = { query: '{ council { name } editions { id } }' };
    const ask = () => made.server.inject({ method: 'POST', url: '/graphql', payload });
    const [answer, left] = await whileHeld(EDITIONS, async () => [await ask(), await waiting()] as const);
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'TIMED_OUT' } }] });
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(1);
    expect(left).toBe(0);
    const after = await ask();
    expect(after.statusCode).toBe(200);
    expect(after.json()).not.toHaveProperty('errors');
  });

  test('for a page or data is answered with 503 and a sentence', async () => {
    const [answer, left] = await whileHeld(
      EDITIONS,
      async () => [await made.server.inject('/data/2099-00-q1/indicators.csv'), await waiting()] as const,
    );
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toEqual({
      error: 'It took longer than 1.5 seconds. Nothing of it was written. Try again soon.',
    });
    expect(left).toBe(0);
  });

  test('to write leaves nothing, and may be sent again', async () => {
    const save = () =>
      browser.ask('mutation { saveView(input: { name: "Mine", address: "/" }) { __typename } }');
    const [answer, left] = await whileHeld('SELECT version FROM "DataVersion" FOR UPDATE', async () => [
      await save(),
      await waiting(),
    ]);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'TIMED_OUT' } }]);
    expect(left).toBe(0);
    expect(await made.prisma.savedView.count()).toBe(0);
    expect(await save()).not.toHaveProperty('errors');
    expect(await made.prisma.savedView.count()).toBe(1);
  });
});
