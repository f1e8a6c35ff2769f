import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPdf } from '../src/pack/testing/read-pdf.ts';
import { EDITOR, MADE, MEMBER, openQuarter, serveCycle } from './setup/cycle.ts';
import { type MadeServer, says } from './setup/made-server.ts';

interface Told {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly total: number;
  readonly error: string | null;
  readonly name: string;
}

const at = (path: string) => `${inject('origin')}${path}`;

function order(choice: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(at('/packs'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(choice),
  });
}

async function told(id: string): Promise<Told> {
  return (await (await fetch(at(`/packs/${id}`))).json()) as Told;
}

async function ready(id: string): Promise<Told> {
  for (;;) {
    const now = await told(id);
    if (now.state === 'READY') return now;
    if (now.state === 'FAILED') throw new Error(now.error ?? '');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function made(choice: object) {
  const { id } = (await (await order(choice)).json()) as Told;
  const { name } = await ready(id);
  const response = await fetch(at(`/packs/${id}/file`));
  return { id, name, response, bytes: new Uint8Array(await response.clone().arrayBuffer()) };
}

describe('a pack of what the council published', () => {
  test('is a tagged PDF that says what the screens say', async () => {
    const { response, name, bytes } = await made({ edition: '2023-24-q3', format: 'pdf' });
    expect(name).toBe('luton-council-2023-24-q3-pack.pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain(name);
    const pdf = await readPdf(bytes);
    expect(pdf.info.Language).toBe('en-GB');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const levels = pdf.nodes.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const figures = pdf.nodes.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.every(({ alt = '' }) => alt.startsWith('Line chart. '))).toBe(true);
    const heads = pdf.nodes.filter(({ role }) => role === 'TH');
    expect(heads.every(({ scope }) => scope === 'Column')).toBe(true);
    const pages = pdf.nodes.filter(({ role }) => role === 'H2').map(({ text }) => text);
    const titles = new Set(pdf.outline.filter(({ depth }) => depth === 2).map(({ title }) => title));
    expect(pages.every((title) => titles.has(title))).toBe(true);
    // 001 line 191: red, 0 started against a target of 12; 001 line 199: 79% of discharges, in a table.
    expect(pages).toContain('No. of Affordable Homes Started On Site');
    const row = pdf.nodes.find(({ role, text }) => role === 'TR' && text.startsWith('% Hospital Discharges'));
    expect(row?.text).toContain('79%');
    expect(row?.text).toContain('at least 85%');
    // What the API's summary says of the edition, whose preceding quarter is not held.
    expect(pdf.text).toContain('2023-24 Q3 reports 105 indicators');
    expect(pdf.text).toContain('is not held, so no ratings are compared.');
    expect(pages.some((title) => /^Likely to be missed: \d+$/.test(title))).toBe(true);
  });

  test('of an area or of chosen indicators holds these alone', async () => {
    const area = await made({ edition: '2023-24-q3', area: '2023-24-q3.net-zero', format: 'docx' });
    expect(area.name).toBe('luton-council-2023-24-q3-net-zero-pack.docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(area.bytes) });
    expect(value).toContain('Committee pack: Net Zero');
    expect(value).toContain('Scope 3 - Goods and services');
    expect(value).not.toContain('Affordable Homes');
    expect(value).not.toContain('In plain English');
    const chosen = await made({
      edition: '2023-24-q3',
      indicators: ['affordable-homes-acquisitions'],
      format: 'pdf',
    });
    expect((await readPdf(chosen.bytes)).text).toContain('Committee pack: 1 chosen indicator');
  });

  test('is made aside: others are answered before it is ready', async () => {
    const { id } = (await (await order({ edition: '2016-17-q4', format: 'docx' })).json()) as Told;
    const answer = await fetch(at('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ editions { id } }' }),
    });
    expect(answer.status).toBe(200);
    const seen = new Set<string>();
    for (let now = await told(id); ; now = await told(id)) {
      seen.add(now.state);
      if (now.state === 'READY' || now.state === 'FAILED') break;
    }
    expect([...seen]).toContain('COMPOSING');
    expect([...seen].at(-1)).toBe('READY');
  });

  test('is the same pack for whoever asks again', async () => {
    const choice = { edition: '2023-24-q3', area: '2023-24-q3.net-zero', format: 'pdf' };
    const first = await made(choice);
    expect(((await (await order(choice)).json()) as Told).id).toBe(first.id);
  });
});

describe('what cannot be ordered', () => {
  test.each([
    [{ edition: '2023-24-q9', format: 'pdf' }, 404, 'no edition 2023-24-q9'],
    [{ edition: '2023-24-q3', format: 'odt' }, 422, 'format'],
    [{ format: 'pdf' }, 422, 'edition'],
  ])('%o', async (choice, status, words) => {
    const response = await order(choice);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: string }).error).toContain(words);
  });

  test.each([
    [{ area: '2016-17-q4.no-such' }, 'area: the edition 2023-24-q3 has no area “2016-17-q4.no-such”.'],
    [
      { indicators: ['affordable-homes-acquisitions', 'no-such'] },
      'indicators: the edition 2023-24-q3 reports no indicator “no-such”.',
    ],
  ])('%o, which the edition has not: nothing is made', async (part, error) => {
    const response = await order({ edition: '2023-24-q3', format: 'pdf', ...part });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ error });
  });

  test('anything by its address', async () => {
    const response = await fetch(at('/packs?rag=purple'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ edition: '2023-24-q3', format: 'pdf' }),
    });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { error: string }).error).toContain('rag: ');
  });

  test('anything from a page of another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await order({ edition: '2023-24-q3', format: 'pdf' }, headers)).status).toBe(403);
  });

  test('nor is there a pack that nobody ordered', async () => {
    expect((await fetch(at('/packs/none'))).status).toBe(404);
    expect((await fetch(at('/packs/none/file'))).status).toBe(404);
  });
});

describe('a pack of what is not published', () => {
  let dial: MadeServer;
  const ask = (who: string | null) =>
    dial.server.inject({
      method: 'POST',
      url: '/packs',
      payload: { edition: MADE.opened, format: 'pdf' },
      headers: says(who),
    });
  const get = (path: string, who: string | null) =>
    dial.server.inject({ method: 'GET', url: path, headers: says(who) });

  beforeAll(async () => {
    dial = await serveCycle();
    await openQuarter(dial);
  });
  afterAll(() => dial.close());

  test('is made only for who sees the edition, says its stage, and is nobody else’s', async () => {
    expect((await ask(null)).statusCode).toBe(404);
    expect((await ask(MEMBER)).statusCode).toBe(404);
    const { id } = (await ask(EDITOR)).json<Told>();
    let state = '';
    while (state !== 'READY') {
      ({ state } = (await get(`/packs/${id}`, EDITOR)).json<Told>());
      expect(state).not.toBe('FAILED');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    for (const who of [null, MEMBER, 'emma:editor']) {
      expect((await get(`/packs/${id}`, who)).statusCode).toBe(404);
      expect((await get(`/packs/${id}/file`, who)).statusCode).toBe(404);
    }
    const file = await get(`/packs/${id}/file`, EDITOR);
    expect(file.headers['cache-control']).toBe('private, no-store');
    const pdf = await readPdf(file.rawPayload);
    expect(pdf.text.split('Not published – draft stage').length - 1).toBe(pdf.pages);
    const again = (await ask(EDITOR)).json<Told>();
    expect(again.id).not.toBe(id);
    const off = await dial.server.inject({
      method: 'DELETE',
      url: `/packs/${again.id}`,
      headers: says(EDITOR),
    });
    expect(off.statusCode).toBe(204);
    expect((await get(`/packs/${again.id}`, EDITOR)).statusCode).toBe(404);
  });
});
