import fastify from 'fastify';
import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';
import { NO_SIGN_IN } from './site.ts';

const SITE = { ...NO_SIGN_IN, url: 'https://dial.example' };

async function asked(headers: Record<string, string>, site = SITE): Promise<boolean> {
  const server = fastify();
  server.get('/', (request) => ({ same: isSameOrigin(request, site) }));
  const response = await server.inject({ url: '/', headers: { host: 'inside:4000', ...headers } });
  return response.json<{ same: boolean }>().same;
}

test.each([
  {},
  { origin: 'https://dial.example' },
  { origin: 'https://inside:4000' },
  { origin: 'https://inside:4000', 'sec-fetch-site': 'same-origin' },
])('%j is of this site, or of no browser', async (headers) => {
  expect(await asked(headers)).toBe(true);
});

test.each([
  { origin: 'null' },
  { origin: 'https://elsewhere.example' },
  { origin: 'http://dial.example' },
  { origin: 'https://dial.example:8443' },
  { origin: 'https://dial.example.elsewhere.example' },
  { origin: 'http://inside:4000' },
  { origin: 'https://inside' },
  { host: 'dial.example', origin: 'http://dial.example' },
  { 'sec-fetch-site': 'cross-site' },
])('%j is of another', async (headers) => {
  expect(await asked(headers)).toBe(false);
});

test.each(['http://inside:4000', 'https://inside:4000', 'http://dial.example'])(
  '%s is of a site that is not behind https',
  async (origin) => {
    expect(await asked({ origin }, { ...SITE, url: 'http://dial.example' })).toBe(true);
  },
);
