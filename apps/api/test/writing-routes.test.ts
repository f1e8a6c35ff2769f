import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENDPOINTS } from '../src/sign-in/endpoints.ts';
import { cookieHeader } from './setup/browser.ts';
import { type SignInServer, serveSignIn } from './setup/sign-in-server.ts';

let made: SignInServer;
beforeAll(async () => {
  made = await serveSignIn();
});
afterAll(() => made?.close());

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);

/** Every address of the server that a request other than a reading one comes to, from Fastify's own list. */
function writingRoutes(): { readonly method: string; readonly url: string }[] {
  const parts: string[] = [];
  const routes = made.server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, before = '', path = '', methods = ''] = /^([ │├└─]*)(\S+) \(([^)]+)\)$/.exec(line) ?? [];
      if (path === '' || path === '*') return [];
      // A level is drawn in four characters.
      parts.splice(before.length / 4 - 1);
      parts.push(path);
      return methods
        .split(', ')
        .filter((method) => !SAFE.has(method))
        .map((method) => ({ method, url: parts.join('').replace(/:\w+/g, 'made-up') }));
    });
  return [...routes, ...signInRoutes()];
}

/** One route of Fastify's serves them all. */
function signInRoutes() {
  return Object.entries(ENDPOINTS)
    .filter(([, { method }]) => method === 'POST')
    .map(([path]) => ({ method: 'POST', url: `/api/auth${path}` }));
}

const send = (method: string, url: string, headers: Record<string, string>) =>
  made.server.inject({
    method: method as 'POST',
    url,
    headers: {
      ...cookieHeader(new Map([['dial.session_token', 'made-up']])),
      host: 'localhost',
      'content-type': url.includes('-import/') ? 'application/octet-stream' : 'application/json',
      'x-dial-upload': '1',
      ...headers,
    },
    payload: '{}',
  });

test('every writing route is known', () => {
  const known = writingRoutes().map(({ method, url }) => `${method} ${url}`);
  expect(known).toEqual(
    expect.arrayContaining([
      'POST /graphql',
      'POST /packs',
      'DELETE /packs/made-up',
      'POST /returns-import/made-up',
      'POST /observations-import/made-up',
      'POST /api/auth/sign-in/email',
    ]),
  );
});

test.each([
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
])('every writing route refuses another site: %j', async (headers) => {
  for (const { method, url } of writingRoutes()) {
    const answer = await send(method, url, headers);
    expect([method, url, answer.statusCode, answer.body.includes('another site')]).toEqual([
      method,
      url,
      403,
      true,
    ]);
  }
});

test('every writing route looks at what its own site sends', async () => {
  for (const { method, url } of writingRoutes()) {
    const answer = await send(method, url, { origin: 'http://localhost' });
    expect([method, url, answer.body.includes('another site')]).toEqual([method, url, false]);
  }
});

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
  'no writing route takes what a form of another site can send: %s',
  async (type) => {
    for (const { method, url } of writingRoutes()) {
      const answer = await send(method, url, { 'content-type': type, 'x-dial-upload': '' });
      expect([method, url, [400, 403, 415].includes(answer.statusCode)]).toEqual([method, url, true]);
    }
  },
);

test('no mutation is done by GET', async () => {
  const query = encodeURIComponent(
    'mutation { registerPlan(input: { title: "x", owner: "x" }) { __typename } }',
  );
  const headers = { 'apollo-require-preflight': 'true' };
  const { statusCode } = await made.server.inject({ url: `/graphql?query=${query}`, headers });
  expect(statusCode).toBe(405);
});
