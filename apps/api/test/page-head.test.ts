import { describe, expect, inject, test } from 'vitest';

const page = async (path: string) => (await fetch(`${inject('origin')}${path}`)).text();

describe('a page names what it needs', () => {
  test('its scripts and styles, those of the first screen first', async () => {
    const html = await page('/outcomes/matrix');
    expect(html).toContain('<link rel="stylesheet" crossorigin href="/assets/matrix.css">');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/assets/matrix.js">');
    expect(html).toContain(
      '<link rel="modulepreload" crossorigin fetchpriority="low" href="/assets/picture.js">',
    );
    expect(html).not.toContain('outcome.js');
  });

  test('by whatever name', async () => {
    expect(await page('/outcomes/better-air-quality')).toContain('/assets/outcome.js');
    expect(await page('/outcomes/better-air-quality/')).toContain('/assets/outcome.js');
    expect(await page('/?q=outcomes/matrix')).toContain('/assets/home.js');
  });

  test('nothing for an address that names nothing', async () => {
    expect(await page('/outcomes/none-such')).not.toContain('/assets/');
    expect(await page('/outcomes/none-such')).toContain('data-asks="[]"');
  });

  test('the first answers, as its app asks for them', async () => {
    const asks = /data-asks="([^"]*)"/.exec(await page('/editions'))?.[1] ?? '';
    const addresses: unknown = JSON.parse(asks.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const extensions =
      '%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%225c2f3c0b4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8%22%7D%7D';
    expect(addresses).toEqual([`/graphql?operationName=Editions&variables=%7B%7D&extensions=${extensions}`]);
  });

  test('what names files and operations is no file of the site', async () => {
    expect((await fetch(`${inject('origin')}/pages.json`)).status).toBe(404);
  });
});
