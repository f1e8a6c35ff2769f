import type { PrismaClient } from '@dial/database/open/client';
import type { InjectOptions } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../src/server/watch/log.ts';
import { browse } from './setup/browser.ts';
import { makePerson, PASSWORD, type SignInServer, serveSignIn } from './setup/sign-in-server.ts';

const SECRET = 'plantedSecret7Hq2';

let made: SignInServer;
let text = '';
const write = (said: string) => {
  text += said;
};
beforeAll(async () => {
  const log = createLog('json-all', { out: write, error: write });
  made = await serveSignIn({ watch: { log, tellsAnswers: true }, trustedProxies: ['127.0.0.1'] });
});
beforeEach(() => {
  text = '';
  // What libraries would say by themselves.
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((said) => {
      write(String(said));
      return true;
    });
  for (const way of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((...said) => write(`${said.map(String).join(' ')}\n`));
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => made?.close());

const records = () =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** As requests may not. */
async function asOwner(prisma: PrismaClient, statements: readonly string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    for (const sql of ['SET LOCAL ROLE NONE', ...statements]) await tx.$executeRawUnsafe(sql);
  });
}

/** What the log says of a request once it is answered. */
async function told(request: InjectOptions) {
  const answer = await made.server.inject(request);
  await expect.poll(() => text).toContain('"message":"Answered"');
  return { answer, record: records().find(({ message }) => message === 'Answered') };
}

const graphql = (payload: object, more: InjectOptions = {}) =>
  told({ method: 'POST', url: '/graphql', payload, ...more });

test('a request is told by its route, operation, status and id, and by what was sent of nothing', async () => {
  const { answer, record } = await graphql(
    {
      query: `query Named($q: String!) { search(text: $q) { __typename } }`,
      variables: { q: SECRET },
    },
    {
      url: `/graphql?${SECRET}=${SECRET}`,
      headers: {
        cookie: `dial.session_token=${SECRET}; other=${SECRET}`,
        authorization: `Bearer ${SECRET}`,
        'user-agent': SECRET,
        referer: `http://localhost/?${SECRET}`,
        'x-request-id': 'proxy-gave-this-1',
      },
    },
  );
  expect(answer.headers['x-request-id']).toBe('proxy-gave-this-1');
  expect(record).toMatchObject({
    request: 'proxy-gave-this-1',
    method: 'POST',
    route: '/graphql',
    person: null,
  });
  expect(record).toHaveProperty('ms');
  expect(text).not.toContain(SECRET);
});

test.each<[string, InjectOptions]>([
  ['an address that is none', { url: `/no-such/${SECRET}?q=${SECRET}` }],
  [
    'a body that is none',
    {
      method: 'POST',
      url: '/graphql',
      payload: `{"query": ${SECRET}`,
      headers: { 'content-type': 'application/json' },
    },
  ],
  ['a query that is none', { method: 'POST', url: '/graphql', payload: { query: `{ ${SECRET}(` } }],
  ['a field that is none', { method: 'POST', url: '/graphql', payload: { query: `{ ${SECRET} }` } }],
  ['a pack', { url: `/packs/${SECRET}` }],
])('of %s nothing is told', async (_what, request) => {
  const { record } = await told(request);
  expect(record?.status).toBeGreaterThanOrEqual(200);
  expect(text).not.toContain(SECRET);
});

test('who signs in is told by an id, not by e-mail address, password or cookie', async () => {
  const person = await makePerson(made.prisma, 'ada', { role: 'editor' });
  const browser = browse(made.server);
  await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  await browser.ask('mutation Wrong { __typename }');
  await expect.poll(() => text).toContain('mutation Wrong');
  expect(records()).toContainEqual(
    expect.objectContaining({ level: 'info', route: '/api/auth/*', status: 200 }),
  );
  expect(records()).toContainEqual(
    expect.objectContaining({ level: 'info', operation: 'mutation Wrong', person: person.id }),
  );
  expect(text).not.toContain('ada@');
  expect(text).not.toContain(PASSWORD);
  expect(text).not.toMatch(/dial\.|token/);
});

test('what breaks is told with where and its code, not with what the database says of the rows, and the answer names the request', async () => {
  await asOwner(made.prisma, [
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'Key (email)=(${SECRET}) "${SECRET}" %', E'${SECRET}\\n{"forged": true}'; END $$`,
    'CREATE TRIGGER refuse BEFORE INSERT ON "RateLimit" FOR EACH ROW EXECUTE FUNCTION refuse()',
  ]);
  const answer = await browse(made.server).post('/sign-in/email', {
    email: `${SECRET}@example.org`,
    password: SECRET,
  });
  await asOwner(made.prisma, ['DROP TRIGGER refuse ON "RateLimit"']);
  expect(answer.status).toBe(500);
  await expect.poll(() => text).toContain('"message":"Answered"');
  const fault = records().find(({ level }) => level === 'error');
  expect(fault).toMatchObject({
    request: answer.headers['x-request-id'],
    error: { type: expect.stringMatching(/Prisma|Driver/) },
  });
  expect(JSON.stringify(fault)).toContain('    at ');
  expect(records().some((record) => 'forged' in record)).toBe(false);
  expect(text).not.toContain(SECRET);
});
