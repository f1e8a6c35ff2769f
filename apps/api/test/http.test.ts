import { request } from 'node:http';
import { describe, expect, inject, test } from 'vitest';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject('origin')}${path}`, { headers });

const HASH = '5c2f3c0b4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8';

function persisted(hash: string, query = ''): string {
  const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  return `/graphql?extensions=${extensions}${query === '' ? '' : `&query=${encodeURIComponent(query)}`}`;
}

const PREFLIGHT = { 'apollo-require-preflight': 'true' };

describe('health', () => {
  test.each(['/healthz', '/readyz'])('%s answers and is not kept', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

test('a request to no host is refused', async () => {
  const { hostname, port } = new URL(inject('origin'));
  const options = { hostname, port, path: '/graphql?query={__typename}', headers: { host: '[' } };
  const status = await new Promise((resolve, reject) => {
    request(options, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
});

describe('headers', () => {
  test.each(['/', '/graphql', '/data/2023-24-q3/indicators.csv', '/none-such'])(
    '%s carries the security policy without unsafe-inline',
    async (path) => {
      const { headers } = await get(path, PREFLIGHT);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );
});

describe('operations built with the web app', () => {
  test('travel by GET and their hash, with a version tag that costs a 304', async () => {
    const first = await get(persisted(HASH), PREFLIGHT);
    expect(await first.json()).toEqual({ data: { editions: [{ id: '2023-24-q3' }, { id: '2016-17-q4' }] } });
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const second = await get(persisted(HASH), {
      ...PREFLIGHT,
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  test('no client can add another', async () => {
    const query = '{ council { name } }';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query));
    const hash = Buffer.from(digest).toString('hex');
    await get(persisted(hash, query), PREFLIGHT);
    const again = await get(persisted(hash), PREFLIGHT);
    expect(await again.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(again.headers.get('cache-control')).toContain('no-store');
  });

  test('a simple cross-site request is refused', async () => {
    const response = await get(persisted(HASH));
    expect(response.status).toBe(400);
  });
});

describe('pages', () => {
  test('have their own title and description', async () => {
    const html = await (await get('/editions/2023-24-q3/indicators/london-luton-airport-passengers')).text();
    expect(html).toContain(
      '<title>No. of London Luton Airport Passengers, 2023-24 Q3 – Dial, Luton Council</title>',
    );
    expect(html).toMatch(/<meta name="description" content="[^"]+3\.7/);
  });

  test.each([
    '/none-such',
    '/editions/1999-00-q1',
    '/editions/2023-24-q3/none-such',
    '/editions/2023-24-q3/indicators/none-such',
    '/editions/2023-24-q3/indicators/decent-streets-litter-2016-17',
    '/assets/none-such.js',
    '/operations.json',
  ])('%s is a 404 with the helpful page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<title>Page not found – Dial, Luton Council</title>');
  });

  test.each([
    '/',
    '/editions',
    '/editions/2016-17-q4',
    '/editions/2016-17-q4/glossary',
    '/search?q=%25',
    '/about',
    '/about/ratings',
  ])('%s is a page', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  test('what carries a hash in its name is kept for good, the page itself is not', async () => {
    const asset = await get('/assets/app-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('public, no-cache');
    expect((await get('/nowhere')).headers.get('cache-control')).toBe('no-cache');
  });
});
