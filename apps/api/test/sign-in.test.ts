import fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, browse, cookieHeader } from './setup/browser.ts';
import { oneTimeCode } from './setup/one-time-code.ts';
import {
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

let made: SignInServer;
let statements = 0;
beforeAll(async () => {
  made = await serveSignIn({
    onStatement: () => {
      statements += 1;
    },
  });
});
beforeEach(() => removePeople(made.prisma));
afterAll(() => made?.close());

const WRONG = {
  status: 401,
  body: { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'The e-mail address or the password is wrong.' },
};

/** A browser in which somebody made up is signed in. */
async function signedIn(name: string, role?: string) {
  const person = await makePerson(made.prisma, name, role === undefined ? {} : { role });
  const browser = browse(made.server);
  const { status } = await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  expect(status).toBe(200);
  return { person, browser };
}

const actions = async () =>
  (
    await made.prisma.auditEvent.findMany({
      where: { action: { startsWith: 'person.' } },
      orderBy: { id: 'asc' },
    })
  ).map(({ actor, action, subject }) => ({ actor, action, subject }));

describe('signing in', () => {
  test('says who it is, not what scripts need not have, and the cookie is for the server alone', async () => {
    const person = await makePerson(made.prisma, 'ada', {
      role: 'reporting-officer',
      scope: 'directorate:place',
    });
    const browser = browse(made.server);
    const answer = await browser.post('/sign-in/email', {
      email: 'ADA@demonstration.invalid',
      password: PASSWORD,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ redirect: false, user: { ...person, name: 'Made-up ada' } });
    expect(answer.headers['cache-control']).toBe('no-store');
    const [cookie = ''] = [answer.headers['set-cookie'] ?? []].flat().map(String);
    const [pair, ...attributes] = cookie.split('; ');
    expect(pair).toMatch(/^dial\.session_token=/);
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax']);
    const { data } = await browser.ask(
      '{ viewer { id name email roles { name scope } permissions secondFactor } }',
    );
    expect(data).toEqual({
      viewer: {
        ...person,
        name: 'Made-up ada',
        roles: [{ name: 'reporting-officer', scope: 'directorate:place' }],
        permissions: ['FILE_RETURNS', 'IMPORT_RETURNS', 'SAVE_VIEWS'],
        secondFactor: false,
      },
    });
  });

  test('and out leave audit events, and out ends the session itself', async () => {
    const { person, browser } = await signedIn('ada');
    const kept = new Map(browser.cookies);
    const out = await browser.post('/sign-out');
    expect([out.status, out.headers['clear-site-data']]).toEqual([200, '"storage"']);
    expect(await browser.viewer()).toBeNull();
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect(await browser.viewer()).toBeNull();
    expect((await actions()).slice(-2)).toEqual([
      { actor: person.id, action: 'person.sign-in', subject: person.id },
      { actor: person.id, action: 'person.sign-out', subject: person.id },
    ]);
  });

  test('fails alike for every reason', async () => {
    await makePerson(made.prisma, 'ada');
    await makePerson(made.prisma, 'left', { active: false });
    await makePerson(made.prisma, 'new', { password: false });
    const attempts = [
      { email: 'ada@demonstration.invalid', password: 'another password' },
      { email: 'left@demonstration.invalid', password: PASSWORD },
      { email: 'new@demonstration.invalid', password: PASSWORD },
      { email: 'nobody@demonstration.invalid', password: PASSWORD },
      { email: 'no address', password: PASSWORD },
      { email: 'ada@demonstration.invalid' },
      { email: 'ada@demonstration.invalid', password: 'x'.repeat(200) },
    ];
    for (const attempt of attempts) {
      const { status, body, headers } = await browse(made.server).post('/sign-in/email', attempt);
      expect({ status, body }).toEqual(WRONG);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  test('that fails is in the audit of a person, and nowhere for an address that nobody has', async () => {
    const { id, email } = await makePerson(made.prisma, 'ada');
    const before = await actions();
    await browse(made.server).post('/sign-in/email', { email, password: 'another password' });
    await browse(made.server).post('/sign-in/email', {
      email: 'pass-word@demonstration.invalid',
      password: 'x',
    });
    expect((await actions()).slice(before.length)).toEqual([
      { actor: 'somebody', action: 'person.sign-in-failed', subject: id },
    ]);
    const rows = await made.prisma.$queryRaw<{ row: string }[]>`
      SELECT row_to_json(t)::text AS row FROM "AuditEvent" t UNION ALL SELECT row_to_json(t)::text FROM "RateLimit" t`;
    expect(JSON.stringify(rows)).not.toContain('pass-word');
  });
});

describe('too many attempts', () => {
  const attempt = (email: string, password: string, server = made.server) =>
    browse(server).post('/sign-in/email', { email, password });

  test.each(['ada@demonstration.invalid', 'nobody@demonstration.invalid'])(
    'for %s have to wait, with the right password too and after a restart; others do not',
    async (email) => {
      await makePerson(made.prisma, 'ada');
      await makePerson(made.prisma, 'bo');
      for (let count = 0; count < 5; count += 1)
        expect(await attempt(email, 'wrong password')).toMatchObject(WRONG);
      const server = await made.restarted();
      for (const where of [made.server, server]) {
        const { status, headers, body } = await attempt(email, PASSWORD, where);
        expect([status, body.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
        expect(Number(headers['x-retry-after'])).toBeGreaterThan(0);
        expect(Number(headers['x-retry-after'])).toBeLessThanOrEqual(30);
      }
      await server.close();
      expect((await attempt('bo@demonstration.invalid', PASSWORD)).status).toBe(200);
    },
  );

  test('are forgotten after a success', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 4; count += 1)
        expect(await attempt(email, 'wrong password')).toMatchObject(WRONG);
      expect((await attempt(email, PASSWORD)).status).toBe(200);
    }
  });

  test('elsewhere keep nobody out where they signed in before, nor from asking for a link there', async () => {
    const { person, browser } = await signedIn('ada');
    await browser.post('/sign-out');
    const { email } = person;
    for (let count = 0; count < 6; count += 1) {
      await attempt(email, 'wrong password');
      await browse(made.server).post('/request-password-reset', { email });
    }
    expect((await attempt(email, PASSWORD)).status).toBe(429);
    expect((await browser.post('/request-password-reset', { email })).status).toBe(200);
    expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    expect(await browser.viewer()).toBe(person.id);
    // Which is no way to attempt more: not from there, and not for anybody else.
    expect((await attempt(email, PASSWORD)).status).toBe(429);
    const wrong = { email, password: 'wrong password' };
    for (let count = 0; count < 5; count += 1)
      expect(await browser.post('/sign-in/email', wrong)).toMatchObject(WRONG);
    expect((await browser.post('/sign-in/email', wrong)).status).toBe(429);
  });

  test('elsewhere keep out who is known by the cookie of somebody else, or by a forged one', async () => {
    const bo = await makePerson(made.prisma, 'bo');
    const { person, browser } = await signedIn('ada');
    for (let count = 0; count < 5; count += 1) await attempt(bo.email, 'wrong password');
    const ofBo = { email: bo.email, password: PASSWORD };
    expect((await browser.post('/sign-in/email', ofBo)).status).toBe(429);
    const cookie = browser.cookies.get('dial.known_device') ?? '';
    expect(cookie).toContain(person.id);
    const forged = browse(made.server);
    forged.cookies.set('dial.known_device', cookie.replace(person.id, bo.id));
    expect((await forged.post('/sign-in/email', ofBo)).status).toBe(429);
  });

  test('from one address are refused whomever they are for', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1)
      statuses.push((await attempt(`nobody-${count}@demonstration.invalid`, 'wrong password')).status);
    expect(statuses).toEqual([...Array(20).fill(401), 429]);
  });

  test('at the same time do not all pass', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(email, 'wrong password')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  test('are counted by the address of the connection, whatever a header says', async () => {
    for (let count = 0; count < 21; count += 1) {
      const headers = { 'x-forwarded-for': `10.0.0.${count}`, 'x-dial-address': `10.0.1.${count}` };
      await browse(made.server).post(
        '/sign-in/email',
        { email: `${count}@demonstration.invalid`, password: 'x' },
        headers,
      );
    }
    expect((await attempt('nobody@demonstration.invalid', 'x')).status).toBe(429);
  });
});

describe('a session', () => {
  const change = (personId: string, data: object) =>
    made.prisma.session.updateMany({ where: { personId }, data });
  const endOf = async (personId: string) =>
    (await made.prisma.session.findFirstOrThrow({ where: { personId } })).expiresAt.getTime();
  const HOUR = 3_600_000;

  test('ends when nobody has used it for its time', async () => {
    const { person, browser } = await signedIn('ada');
    expect(await endOf(person.id)).toBeLessThanOrEqual(Date.now() + 12 * HOUR);
    await change(person.id, { expiresAt: new Date(Date.now() - 1000) });
    expect(await browser.viewer()).toBeNull();
    expect((await browser.post('/two-factor/enable', { password: PASSWORD })).status).toBe(401);
  });

  test('goes on with use, and seven days at most', async () => {
    const { person, browser } = await signedIn('ada');
    const unused = new Date(Date.now() - HOUR);
    await change(person.id, { updatedAt: unused, expiresAt: new Date(Date.now() + HOUR) });
    expect(await browser.viewer()).toBe(person.id);
    expect(await endOf(person.id)).toBeGreaterThan(Date.now() + 11 * HOUR);
    const { lastSeenAt } = await made.prisma.person.findUniqueOrThrow({ where: { id: person.id } });
    expect(lastSeenAt?.getTime()).toBeGreaterThan(unused.getTime());

    const createdAt = new Date(Date.now() - 167 * HOUR);
    await change(person.id, { createdAt, updatedAt: unused, expiresAt: new Date(Date.now() + 1000) });
    expect(await browser.viewer()).toBe(person.id);
    expect(await endOf(person.id)).toBe(createdAt.getTime() + 168 * HOUR);
  });

  test('ends at once for who is made inactive, and stays ended', async () => {
    const { browser } = await signedIn('ada', 'administrator');
    const { person, browser: other } = await signedIn('bo', 'editor');
    const set = (active: boolean) =>
      browser.ask(
        `mutation { changePerson(input: { id: "${person.id}", active: ${active} }) { __typename } }`,
      );
    expect(await set(false)).toEqual({ data: { changePerson: { __typename: 'PersonChanged' } } });
    expect(await other.viewer()).toBeNull();
    await set(true);
    expect(await other.viewer()).toBeNull();
  });

  test('has the roles of the moment', async () => {
    const { browser } = await signedIn('ada', 'administrator');
    const { person, browser: other } = await signedIn('bo');
    const permissions = async () => (await other.ask('{ viewer { permissions } }')).data?.viewer;
    expect(await permissions()).toEqual({ permissions: [] });
    await browser.ask(
      `mutation { setGrants(person: "${person.id}", version: 1, grants: [{ role: "scrutiny-member", scope: "council" }]) { __typename } }`,
    );
    expect(await permissions()).toEqual({
      permissions: ['MOVE_TO_EXECUTIVE', 'RECOMMEND', 'SAVE_VIEWS'],
    });
  });

  describe('is another, and the one before is ended,', () => {
    const enable = async (browser: Browser) => {
      const { body } = await browser.post('/two-factor/enable', { password: PASSWORD });
      return browser.post('/two-factor/verify-totp', { code: oneTimeCode(String(body.totpURI)) });
    };
    const again = (name: string) => (browser: Browser) =>
      browser.post('/sign-in/email', { email: `${name}@demonstration.invalid`, password: PASSWORD });

    test.each<[string, (browser: Browser) => Promise<unknown>]>([
      ['after signing in again', again('ada')],
      ['after signing in as somebody else', again('bo')],
      [
        'after the password is changed',
        (browser) =>
          browser.post('/change-password', {
            currentPassword: PASSWORD,
            newPassword: 'quite another password',
          }),
      ],
      ['after a second factor is set up', enable],
      [
        'after a second factor goes off',
        async (browser) => {
          await enable(browser);
          await browser.post('/two-factor/disable', { password: PASSWORD });
        },
      ],
    ])('%s', async (_when, act) => {
      const { browser } = await signedIn('ada');
      await makePerson(made.prisma, 'bo');
      const old = browse(made.server);
      for (const [name, value] of browser.cookies) old.cookies.set(name, value);
      expect(await old.viewer()).not.toBeNull();
      await act(browser);
      expect(await browser.viewer()).not.toBeNull();
      expect(browser.cookies.get('dial.session_token')).not.toBe(old.cookies.get('dial.session_token'));
      expect(await old.viewer()).toBeNull();
    });

    test('also where the sign-in goes on to a second factor', async () => {
      const { browser } = await signedIn('ada');
      const { person: bo, browser: guarded } = await signedIn('bo');
      await enable(guarded);
      const old = browse(made.server);
      for (const [name, value] of browser.cookies) old.cookies.set(name, value);
      const { body } = await browser.post('/sign-in/email', { email: bo.email, password: PASSWORD });
      expect(body.twoFactorRedirect).toBe(true);
      expect(await old.viewer()).toBeNull();
    });
  });
});

describe('who asks', () => {
  test('takes one statement with a session, once a request, and none without or with a made-up one', async () => {
    const { browser, person } = await signedIn('ada', 'editor');
    const server = fastify();
    server.get('/', async (request) => {
      await made.signIn.viewerOf(request);
      return made.signIn.viewerOf(request);
    });
    const ask = async (headers: Record<string, string>) => {
      statements = 0;
      const viewer = (await server.inject({ url: '/', headers })).json<{ id: string | null }>();
      return { id: viewer.id, statements };
    };
    expect(await ask(cookieHeader(browser.cookies))).toEqual({ id: person.id, statements: 1 });
    expect(await ask({})).toEqual({ id: null, statements: 0 });
    expect(await ask({ cookie: 'dial.session_token=abc.def; other=1' })).toEqual({ id: null, statements: 0 });
    expect(await ask({ cookie: 'dial.session_token=%E0%A4%A' })).toEqual({ id: null, statements: 0 });
    await server.close();
  });

  test('decides what an answer is, so caches are told', async () => {
    const { browser } = await signedIn('ada', 'editor');
    const get = (headers: Record<string, string>) =>
      made.server.inject({ url: '/data/2096-97-q2/indicators.csv', headers });
    const open = await get({});
    expect(String(open.headers.vary).toLowerCase()).toContain('cookie');
    expect(open.headers['cache-control']).toContain('public');
    const own = await get(cookieHeader(browser.cookies));
    expect(own.headers['cache-control']).toBe('private, no-store');
  });
});

describe('another site', () => {
  const ELSEWHERE = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://localhost:1234' },
    { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
  ];

  test.each(ELSEWHERE)('changes nothing in a browser that is signed in: %j', async (headers) => {
    const { browser, person } = await signedIn('ada', 'administrator');
    expect((await browser.post('/sign-out', {}, headers)).status).toBe(403);
    expect(
      (
        await browser.post(
          '/change-password',
          { currentPassword: PASSWORD, newPassword: 'another password' },
          headers,
        )
      ).status,
    ).toBe(403);
    const answer = await browser.ask(
      `mutation { makeResetLink(person: "${person.id}") { __typename } }`,
      headers,
    );
    expect(answer).toEqual({ error: 'The request comes from another site.' });
    expect(await browser.viewer()).toBe(person.id);
    expect(await made.prisma.verification.count()).toBe(0);
  });

  test.each(ELSEWHERE)('signs nobody in: %j', async (headers) => {
    const { email } = await makePerson(made.prisma, 'ada');
    const browser = browse(made.server);
    expect((await browser.post('/sign-in/email', { email, password: PASSWORD }, headers)).status).toBe(403);
    expect(browser.cookies.size).toBe(0);
  });

  test('is no form either', async () => {
    const { email } = await makePerson(made.prisma, 'ada');
    const response = await made.server.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ email, password: PASSWORD }).toString(),
    });
    expect(response.statusCode).toBe(415);
  });
});

test.each([
  ['POST', '/sign-up/email'],
  ['GET', '/get-session'],
  ['POST', '/update-user'],
  ['POST', '/delete-user'],
  ['POST', '/change-email'],
  ['GET', '/list-sessions'],
  ['GET', '/sign-in/email'],
  ['POST', '/two-factor/send-otp'],
  ['GET', '/ok'],
] as const)('%s %s of the library is not there', async (method, path) => {
  const { browser } = await signedIn('ada', 'administrator');
  const response = await made.server.inject({
    method,
    url: `/api/auth${path}`,
    headers: { ...cookieHeader(browser.cookies), origin: 'http://localhost' },
    ...(method === 'POST'
      ? { payload: { name: 'x', email: 'x@demonstration.invalid', password: PASSWORD } }
      : {}),
  });
  expect(response.statusCode).toBe(404);
  expect(await made.prisma.person.count()).toBe(1);
});

test('behind https the cookie is for https alone', async () => {
  const secure = await made.restarted({ url: 'https://dial.example' });
  const { email } = await makePerson(made.prisma, 'ada');
  const browser = browse(secure, 'dial.example', 'https');
  const { headers } = await browser.post('/sign-in/email', { email, password: PASSWORD });
  const cookies = [headers['set-cookie'] ?? []].flat().map(String);
  expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
    '__Host-dial.session_token',
    '__Secure-dial.known_device',
  ]);
  expect(cookies[0]?.split('; ')).toContain('Path=/');
  expect(cookies.join()).not.toContain('Domain');
  for (const cookie of cookies)
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax']));
  expect(await browser.viewer()).not.toBeNull();
  const { status } = await browser.post('/sign-out', {}, { origin: 'http://dial.example' });
  expect(status).toBe(403);
  await secure.close();
});
