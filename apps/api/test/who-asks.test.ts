import { GROUND } from '@dial/database/testing/made-ground';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeServer, says, serveMade } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
afterAll(() => made?.close());

const HUB = 'ada:strategy-hub';
const EDITOR = 'eda:editor';
const HASH = '5c2f3c0b4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8';
const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } }));
const OPERATION = `/graphql?extensions=${extensions}`;
const DATA = '/data/2096-97-q2/indicators.csv';

const get = (url: string, who: string | null, tag?: string) =>
  made.server.inject({
    url,
    headers: {
      ...says(who),
      'apollo-require-preflight': 'true',
      ...(tag === undefined ? {} : { 'if-none-match': tag }),
    },
  });

describe.each([
  ['an operation', OPERATION],
  ['open data', DATA],
])('%s', (_name, url) => {
  test('is for any cache where the public asks, and for nobody else where staff do', async () => {
    const open = await get(url, null);
    const own = await get(url, HUB);
    expect([open.statusCode, own.statusCode]).toEqual([200, 200]);
    expect(open.headers['cache-control']).toBe('public, no-cache');
    expect(own.headers['cache-control']).toBe('private, no-store');
  });

  test('has a tag for each who asks, that answers to them alone', async () => {
    const askers = [null, HUB, 'bo:strategy-hub', 'ada:director'];
    const tags: string[] = [];
    for (const who of askers) tags.push(String((await get(url, who)).headers.etag));
    expect(new Set(tags).size).toBe(askers.length);
    for (const who of askers) {
      for (const [index, tag] of tags.entries())
        expect((await get(url, who, tag)).statusCode).toBe(who === askers[index] ? 304 : 200);
    }
  });

  test('has another tag after a write', async () => {
    const { etag } = (await get(url, HUB)).headers;
    const input = `{ outcome: "${GROUND.outcome}", indicator: "${GROUND.indicator}", strength: DIRECT, rationale: "x" }`;
    await made.as(HUB, `mutation { proposeMapping(input: ${input}) { __typename } }`);
    await made.as(HUB, 'mutation { registerPlan(input: { title: "x", owner: "x" }) { __typename } }');
    expect((await get(url, HUB, String(etag))).statusCode).toBe(200);
  });
});

test('data that staff get is not for the pages of others', async () => {
  expect((await get(DATA, null)).headers['access-control-allow-origin']).toBe('*');
  expect((await get(DATA, HUB)).headers['access-control-allow-origin']).toBeUndefined();
});

test('an operation by POST is not kept for others where staff ask', async () => {
  const ask = (who: string | null) =>
    made.server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ viewer { id } }' },
      headers: says(who),
    });
  expect((await ask(HUB)).headers['cache-control']).toBe('private, no-store');
  expect((await ask(null)).headers['cache-control']).toBeUndefined();
});

describe('a draft (made up)', () => {
  beforeAll(() => made.asOwner((tx) => tx.edition.updateMany({ data: { stage: 'DRAFT' } })));
  afterAll(() => made?.asOwner((tx) => tx.edition.updateMany({ data: { stage: 'PUBLISHED' } })));

  test.each(['/editions/2096-97-q2', DATA])(
    'is there for editors, and neither for the public nor for the strategy hub, at %s',
    async (url) => {
      const open = await get(url, null);
      const hub = await get(url, HUB);
      const own = await get(url, EDITOR);
      expect([open.statusCode, hub.statusCode, own.statusCode]).toEqual([404, 404, 200]);
      expect(own.headers['cache-control']).toBe('private, no-store');
    },
  );

  test('is there for editors, and neither for the public nor for the strategy hub, in the API', async () => {
    const query = '{ editions { id } }';
    expect((await made.as(null, query)).data).toEqual({ editions: [] });
    expect((await made.as(HUB, query)).data).toEqual({ editions: [] });
    expect((await made.as(EDITOR, query)).data).toEqual({ editions: [{ id: '2096-97-q2' }] });
  });
});
