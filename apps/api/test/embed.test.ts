import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EDITOR, MADE, openQuarter, serveCycle } from './setup/cycle.ts';
import { type MadeServer, says } from './setup/made-server.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject('origin')}/embed/editions/${path}`, { headers });

const ROOMS = '2016-17-q4/indicators/affordable-homes-gross';
const COLLECTED = '2023-24-q3/indicators/council-tax-collected-percent';

describe('the embedded chart', () => {
  test('says its title, latest figure, rating, source and data without a script', async () => {
    const response = await get(COLLECTED);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toMatch(/<title>[^<]*[Cc]ouncil [Tt]ax[^<]*, 2023-24 Q3 – Luton Council<\/title>/);
    expect(page.match(/<svg [^>]*role="img" aria-label="Line chart of /g)).toHaveLength(2);
    expect(page).toMatch(/class="rating (red|amber|green)"/);
    expect(page).toContain('<summary>The figures as a table</summary>');
    expect(page).toContain('001_25168d29ab36bca1.txt');
    expect(page).toContain(`href="/editions/${COLLECTED}" target="_blank" rel="noopener"`);
    expect(page).not.toMatch(/<script|NaN|undefined|\son\w+=/);
  });

  test('may be framed by anybody and does nothing else', async () => {
    const { headers } = await get(COLLECTED);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';style-src 'sha256-[^']+';base-uri 'none';form-action 'none';frame-ancestors \*$/,
    );
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
    const page = await fetch(`${inject('origin')}/editions/${COLLECTED}`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-frame-options')).toBe('DENY');
  });

  test('costs a 304 while nothing changed, whatever cookie comes with the question', async () => {
    const first = await get(COLLECTED);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary') ?? '').not.toMatch(/cookie/i);
    const again = await get(COLLECTED, {
      'if-none-match': first.headers.get('etag') ?? '',
      cookie: 'made-up=1',
    });
    expect(again.status).toBe(304);
    const other = await get(ROOMS, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(other.status).not.toBe(304);
  });

  test.each([
    '2023-24-q3/indicators/none-such',
    '1999-00-q1/indicators/council-tax-collected-percent',
    '2016-17-q4/indicators/council-tax-collected-percent',
    '2023-24-q3/indicators/%00',
  ])('of %s is a 404 that a frame can show', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('There is no such chart');
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  test.each(['2023-24-q3', '2023-24-q3/indicators', '2023-24-q3/indicators/a/b'])(
    'of %s is no address',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );
});

describe('the chart of a draft', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await serveCycle();
    await openQuarter(made);
  });
  afterAll(() => made?.close());

  test.each([null, EDITOR])('is shown to nobody: %s', async (who) => {
    const of = (edition: string) =>
      made.server.inject({
        url: `/embed/editions/${edition}/indicators/${MADE.trees}`,
        headers: says(who),
      });
    expect((await of(MADE.opened)).statusCode).toBe(404);
    expect((await of(MADE.printed)).statusCode).toBe(200);
  });
});
