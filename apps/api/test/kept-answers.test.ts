import { GROUND } from '@dial/database/testing/made-ground';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browse, cookieHeader } from './setup/browser.ts';
import {
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

let made: SignInServer;
/** Another process on the same database, as far as the two know. */
let other: FastifyInstance;
const statements: string[] = [];
const places = new Map<FastifyInstance, string>();

beforeAll(async () => {
  made = await serveSignIn({ onStatement: (sql) => statements.push(sql) });
  other = await made.restarted();
  for (const server of [made.server, other])
    places.set(server, await server.listen({ host: '127.0.0.1', port: 0 }));
});
beforeEach(() => removePeople(made.prisma));
afterAll(async () => {
  await other?.close();
  await made?.close();
});

const PAGE = '/editions/2096-97-q2/indicators';
const isOnServer = (process.env.DIAL_TEST_DATABASE_URL ?? '') !== '';
const addressOf = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const VERSIONS = addressOf('{ outcomeMappings { id version } }');
/** Put together from texts of its rows: see `server/kept-items.ts`. */
const LIST = `{ indicatorReports(edition: "2096-97-q2", first: 100) { nodes { indicator { outcomes { id version } } } } }`;

function get(address: string, headers: Record<string, string> = {}, server = made.server): Promise<Response> {
  return fetch(`${places.get(server)}${address}`, {
    headers: { 'apollo-require-preflight': '1', 'accept-encoding': 'identity', ...headers },
  });
}

/** Asks until it is answered with what is kept, without asking the database. */
async function kept(address: string, server = made.server): Promise<Response> {
  return vi.waitFor(
    async () => {
      statements.length = 0;
      const response = await get(address, {}, server);
      expect(statements).toEqual([]);
      expect(response.headers.get('vary')).toBe('Cookie, Accept-Encoding');
      return response;
    },
    { timeout: 30_000 },
  );
}

async function signIn(role: string) {
  const { email } = await makePerson(made.prisma, role, { role });
  const browser = browse(made.server);
  expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  return browser;
}

test('what the public asks again is given as it was, in the form that the client reads', async () => {
  const address = addressOf('{ editions { id title } }');
  const first = await get(address);
  const body = await first.text();
  const again = await kept(address);
  expect(await again.text()).toBe(body);
  for (const name of ['etag', 'content-type', 'cache-control', 'content-security-policy'])
    expect(again.headers.get(name)).toBe(first.headers.get(name));
  for (const [accepted, form] of [
    ['gzip, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['zstd', null],
  ] as const) {
    const response = await get(address, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(form);
    expect(await response.text()).toBe(body);
  }
  const unchanged = await get(address, { 'if-none-match': `"x", ${again.headers.get('etag')}` });
  expect(unchanged.status).toBe(304);
  expect(await unchanged.text()).toBe('');
  expect(unchanged.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
});

test('a page is kept as an answer is, and is another once the data moves', async () => {
  const first = await get(PAGE);
  const body = await first.text();
  expect(body).toContain('<title>');
  const again = await kept(PAGE);
  expect(await again.text()).toBe(body);
  const tag = String(again.headers.get('etag'));
  expect((await get(PAGE, { 'if-none-match': tag })).status).toBe(304);
  const editor = await signIn('editor');
  const own = await get(PAGE, cookieHeader(editor.cookies));
  expect(own.headers.get('cache-control')).toBe('private, no-store');
  expect(own.headers.get('etag')).toBeNull();
  const { data } = await editor.ask(
    'mutation { openEdition(input: { from: "2096-97-q2", dueDates: [] }) { __typename } }',
  );
  expect(data?.openEdition).toEqual({ __typename: 'EditionChanged' });
  expect((await get(PAGE, { 'if-none-match': tag })).status).toBe(200);
});

test('each client is given the kind of answer that it reads', async () => {
  const address = addressOf('{ editions { id stage } }');
  const kinds = ['application/json', 'application/graphql-response+json'];
  for (const _ of [1, 2, 3, 4])
    for (const kind of kinds)
      expect((await get(address, { accept: kind })).headers.get('content-type')).toContain(kind);
});

/** Writes through each process in turn, from a version of the mapping on, and reads from every one at once. */
async function writeAndRead(hub: Browser, from: number, to: number): Promise<void> {
  const there = browse(other);
  for (const [name, value] of hub.cookies) there.cookies.set(name, value);
  const id = `${GROUND.outcome}.${GROUND.indicator}`;
  for (let version = from; version <= to; version += 1) {
    const change =
      version === 1
        ? `proposeMapping(input: { outcome: "${GROUND.outcome}", indicator: "${GROUND.indicator}"`
        : `reviseMapping(input: { id: "${id}", version: ${version - 1}`;
    const { headers } = await get(VERSIONS);
    const { data } = await (version % 2 === 0 ? there : hub).ask(
      `mutation { change: ${change}, strength: DIRECT, rationale: "Made up, ${version}." }) { __typename } }`,
    );
    expect(data?.change).toEqual({ __typename: 'MappingChanged' });
    for (const server of [other, made.server]) {
      const next = await get(VERSIONS, { 'if-none-match': String(headers.get('etag')) }, server);
      expect(next.status).toBe(200);
      expect(await next.json()).toEqual({
        data: { outcomeMappings: expect.arrayContaining([{ id, version }]) },
      });
      const { data: list } = await browse(server).ask(LIST);
      expect(JSON.stringify(list)).toContain(JSON.stringify({ id, version }));
    }
    const [here, elsewhere] = [await kept(VERSIONS), await kept(VERSIONS, other)];
    expect(here.headers.get('etag')).toBe(elsewhere.headers.get('etag'));
  }
}

describe('what is written by one process is in the next read of every one', () => {
  let hub: Browser;
  beforeEach(async () => {
    hub = await signIn('strategy-hub');
  });

  test('from memory that is warm', async () => {
    await kept(VERSIONS);
    await kept(VERSIONS, other);
    await writeAndRead(hub, 1, 8);
  });

  test.runIf(isOnServer)('after none of them could hear of it, too', async () => {
    await made.prisma.$transaction([
      made.prisma.$executeRaw`SET LOCAL ROLE NONE`,
      made.prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity JOIN pg_locks USING (pid)
        WHERE datname = current_database() AND locktype = 'advisory'`,
    ]);
    await writeAndRead(hub, 9, 12);
  });
});

test('what somebody signed in is answered is given to nobody else, nor are they given what is kept', async () => {
  const hub = await signIn('strategy-hub');
  const address = addressOf('{ viewer { id } editions { id } }');
  const cookie = cookieHeader(hub.cookies);
  for (const _ of [1, 2, 3]) await get(address, cookie);
  expect(await (await kept(address)).json()).toMatchObject({ data: { viewer: { id: null } } });
  const own = await get(address, cookie);
  expect(await own.json()).toMatchObject({ data: { viewer: { id: expect.any(String) } } });
  expect(own.headers.get('cache-control')).toBe('private, no-store');
});

test.each([
  ['errors', '/graphql?query=%7B%20none%20%7D'],
  ['a page that is not', '/data/none/indicators.csv'],
])('%s are not kept', async (_what, address) => {
  for (const _ of [1, 2, 3])
    expect((await get(address)).headers.get('vary')).not.toContain('Accept-Encoding');
});
