import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, cookieHeader } from './setup/browser.ts';
import {
  makePerson,
  PASSWORD,
  removePeople,
  type SignInServer,
  serveSignIn,
} from './setup/sign-in-server.ts';

let made: SignInServer;
let secure: FastifyInstance;
beforeAll(async () => {
  made = await serveSignIn();
  secure = await made.restarted({ url: 'https://dial.example' });
});
afterAll(async () => {
  await secure?.close();
  await made?.close();
});

const EMBED = '/embed/editions/2096-97-q2/indicators/none';
const ADDRESSES = [
  '/',
  '/none-such',
  '/assets/app-abc123.js',
  '/healthz',
  '/graphql?query=%7Beditions%7Bid%7D%7D',
  '/graphql?query=%7Bnone%7D',
  '/data/2096-97-q2/indicators.csv',
  '/data/none/indicators.csv',
  '/editions.atom',
  '/audit.csv',
  '/packs/none',
  '/api/auth/none',
  EMBED,
];

const get = (server: FastifyInstance, url: string, headers: Record<string, string> = {}) =>
  server.inject({ url, headers: { 'apollo-require-preflight': 'true', ...headers } });

describe.each(ADDRESSES)('%s', (url) => {
  test('is to be asked for over https alone where Dial is behind it, and else not', async () => {
    // Twice and more: what is kept is answered apart.
    for (let count = 0; count < 3; count += 1)
      expect((await get(secure, url)).headers['strict-transport-security']).toBe('max-age=63072000');
    expect((await get(made.server, url)).headers['strict-transport-security']).toBeUndefined();
  });

  test('tells browsers to run nothing that is not Dial’s', async () => {
    const { headers } = await get(made.server, url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(url === EMBED ? 'frame-ancestors *' : "frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    const isOpen = url === EMBED || url === '/data/2096-97-q2/indicators.csv' || url === '/editions.atom';
    expect(headers['cross-origin-resource-policy']).toBe(isOpen ? 'cross-origin' : 'same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

test('what somebody signed in is answered is kept nowhere', async () => {
  await removePeople(made.prisma);
  const { email } = await makePerson(made.prisma, 'eda', { role: 'administrator' });
  const browser = browse(made.server);
  expect((await browser.post('/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
  // Less what is the same whoever asks.
  const same = ['/assets/app-abc123.js', '/editions.atom', EMBED];
  for (const url of ADDRESSES.filter((address) => !same.includes(address))) {
    const { headers } = await get(made.server, url, cookieHeader(browser.cookies));
    expect([url, headers['cache-control']]).toEqual([url, expect.stringContaining('no-store')]);
  }
  const asked = await made.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: cookieHeader(browser.cookies),
    payload: { query: '{ viewer { id } }' },
  });
  expect(asked.headers['cache-control']).toContain('no-store');
});
