import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { tableContents } from '@dial/database/testing/table-contents';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FIGURES_LIMITS } from '../src/spreadsheet/figures/figures-limits.ts';
import {
  DIRECTOR,
  EDITOR,
  ELSEWHERE,
  MADE,
  MANAGER,
  MEMBER,
  OFFICER,
  openQuarter,
  serveCycle,
} from './setup/cycle.ts';
import { type MadeServer, says } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveCycle();
  await openQuarter(made);
});
afterAll(() => made?.close());

const UPLOAD = { 'x-dial-upload': '1', 'content-type': 'application/octet-stream' };
const HEAD = 'indicator,period,kind,value';
const line = (period: string, value = '1', kind = 'actual') => `${MADE.trees},${period},${kind},${value}`;

const send = (
  payload: string | Buffer,
  { who = EDITOR, edition = MADE.opened, headers = UPLOAD }: Partial<Asked> = {},
) =>
  made.server.inject({
    method: 'POST',
    url: `/observations-import/${edition}?name=made-up.csv`,
    headers: { ...says(who), ...headers },
    payload,
  });

interface Asked {
  readonly who: string | null;
  readonly edition: string;
  readonly headers: Record<string, string>;
}

/** That nothing is changed by what is sent, in the database and on the disk. */
async function refused(answer: () => ReturnType<typeof send>, status: number, ...messages: string[]) {
  const before = await tableContents(made.database.prisma);
  const answered = await answer();
  expect(answered.statusCode).toBe(status);
  for (const message of messages) expect(answered.body).toContain(message);
  expect(await tableContents(made.database.prisma)).toEqual(before);
  expect(spools()).toEqual([]);
  return answered;
}

const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`dial-figures-${process.pid}-`));

describe('a file of figures', () => {
  test('is filed for the draft, with what it came to', async () => {
    const csv = `\ufeff${HEAD},status,note\r\n${line('cy2090')},final,"Two\nlines"\r\n,,,,\r\n${line('cy2091', '')},awaited,\r\n`;
    const answer = await send(csv);
    expect(answer.json()).toEqual({
      import: { rows: 2, added: 2, changed: 0, unchanged: 0, left: 0, rated: 1, ratingsChanged: 0 },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const { note, author, editionId } = await made.database.prisma.observation.findFirstOrThrow({
      where: { periodId: 'cy2090' },
    });
    expect({ note, author, editionId }).toEqual({
      note: 'Two\nlines',
      author: 'eda',
      editionId: MADE.opened,
    });
    expect(spools()).toEqual([]);
    expect((await send(csv)).json()).toMatchObject({ import: { added: 0, unchanged: 2 } });
  });

  test('is what the open data of the edition gives, less the columns that say whose it is', async () => {
    const { body } = await made.server.inject({
      url: `/data/${MADE.printed}/observations.csv`,
      headers: says(EDITOR),
    });
    const rows = body
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    const wanted = [
      'indicator',
      'period',
      'breakdown',
      'kind',
      'value',
      'raw',
      'status',
      'numerator',
      'denominator',
    ];
    const at = wanted.map((name) => rows[0]?.indexOf(name) ?? -1);
    const standing = rows[0]?.indexOf('standing') ?? -1;
    const kept = rows.filter((row, index) => index === 0 || row[standing] === 'true');
    const csv = kept.map((row) => at.map((place) => row[place]).join(',')).join('\n');
    expect(kept.length).toBeGreaterThan(5);
    expect((await send(csv)).json()).toMatchObject({ import: { rows: kept.length - 1 } });
  });

  test('is refused without its header, from another site, and of those who may not', async () => {
    const csv = `${HEAD}\n${line('cy2092')}\n`;
    const { 'x-dial-upload': _, ...without } = UPLOAD;
    await refused(() => send(csv, { headers: without }), 400);
    await refused(() => send(csv, { headers: { ...UPLOAD, 'sec-fetch-site': 'cross-site' } }), 403);
    await refused(() => send(csv, { headers: { ...UPLOAD, origin: 'https://elsewhere.invalid' } }), 403);
    for (const who of [OFFICER, MANAGER, DIRECTOR, MEMBER, ELSEWHERE.officer, 'ann:administrator', null])
      await refused(() => send(csv, { who }), 403, 'Only editors');
  });

  test.each(['observations-import', 'returns-import'])('comes to %s as bytes alone', async (route) => {
    for (const type of ['application/json', 'text/plain']) {
      const headers = { ...says(EDITOR), ...UPLOAD, 'content-type': type };
      const url = `/${route}/${MADE.opened}`;
      const asked = { method: 'POST', url, headers, payload: '"x"' } as const;
      await refused(() => made.server.inject(asked), 415, 'Unsupported Media Type');
    }
  });

  test('is refused for what is no draft, in words', async () => {
    const csv = `${HEAD}\n${line('cy2092')}\n`;
    await refused(() => send(csv, { edition: 'none' }), 404, 'There is no edition none.');
    await refused(() => send(csv, { edition: MADE.printed }), 422, 'corrected in the data files');
  });

  test('with errors lists them by line and column, and how many there are', async () => {
    const csv = [
      HEAD,
      line('cy2092'),
      '',
      line('cy2093', 'many'),
      line('cy2092', '2'),
      `unknown,2090-91-q9,actual,3`,
    ].join('\n');
    const answer = await refused(() => send(csv), 422);
    expect(answer.json()).toMatchObject({
      count: 4,
      errors: [
        { sheet: null, row: 4, column: 'D' },
        { row: 5, column: null, message: 'The file has this figure further up already.' },
        { row: 6, column: 'A' },
        { row: 6, column: 'B' },
      ],
    });
    const wrong = Array.from({ length: 250 }, (_, index) => line(`cy${2000 + index}`, 'x'));
    const many = await refused(() => send([HEAD, ...wrong].join('\n')), 422);
    expect(many.json<{ count: number }>().count).toBe(250);
    expect(many.json<{ errors: unknown[] }>().errors).toHaveLength(FIGURES_LIMITS.problems);
  });

  test.each([
    ['', 'The file is empty.'],
    [HEAD, 'no row below'],
    [`${HEAD},unit\n${line('cy2092')},x`, 'does not read: unit'],
    [`indicator,period,value\n${line('cy2092')}`, 'lacks the column kind'],
    [`${HEAD}\n"${line('cy2092')}`, 'a quotation mark is open'],
    [`${HEAD}\n${MADE.trees},"${'a'.repeat(FIGURES_LIMITS.lineBytes)}`, 'longer than 64 kB'],
    [Buffer.from(`${HEAD},note\n${line('cy2092')},caf\u00e9\n`, 'latin1'), 'UTF-8'],
    [Buffer.from(`${HEAD}\n${line('cy2092')}\n`, 'utf16le'), 'no plain text'],
    [Buffer.from('PK\u0003\u0004 made up'), 'a workbook'],
  ])('that cannot be read is refused in words: %#', async (payload, message) => {
    const answer = await refused(() => send(payload), 422, message);
    expect(answer.json()).toMatchObject({ count: 1, errors: [{ row: null, column: null }] });
  });

  test('has at most so many rows and bytes', async () => {
    const rows = Array.from({ length: FIGURES_LIMITS.rows + 1 }, () => ',,,x').join('\n');
    await refused(() => send(`${HEAD}\n${rows}`), 422, '250,000 rows');
    const headers = { ...UPLOAD, 'content-length': String(FIGURES_LIMITS.fileBytes + 1) };
    await refused(() => send(HEAD, { headers }), 422, '64 MB');
  });

  test('whose connection breaks half way leaves nothing', async () => {
    const address = await made.server.listen({ port: 0, host: '127.0.0.1' });
    const before = await tableContents(made.database.prisma);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await new Promise<void>((resolve) => {
      const headers = { ...says(EDITOR), ...UPLOAD, 'content-length': '1000000' };
      const broken = request(`${address}/observations-import/${MADE.opened}`, { method: 'POST', headers });
      broken.on('error', () => resolve());
      broken.write(`${HEAD}\n${line('cy2094')}\n`, () => setTimeout(() => broken.destroy(), 100));
    });
    await expect.poll(() => spools()).toEqual([]);
    expect(await tableContents(made.database.prisma)).toEqual(before);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
    // Whoever is refused half way is told so, however much is still to come.
    const body = `${HEAD},unit\n${`${line('cy2094')},x\n`.repeat(200_000)}`;
    const url = `${address}/observations-import/${MADE.opened}`;
    const answer = await fetch(url, { method: 'POST', headers: { ...says(EDITOR), ...UPLOAD }, body });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('does not read: unit');
    // And the place that it held is free.
    for (const year of ['cy2095', 'cy2096', 'cy2097'])
      expect((await send(`${HEAD}\n${line(year)}\n`)).statusCode).toBe(200);
  });

  test('that fails inside leaves nothing, and what failed is not told', async () => {
    const transaction = vi.spyOn(made.database.prisma, '$transaction');
    transaction.mockRejectedValueOnce(new Error('the secret of the disk'));
    const answer = await refused(() => send(`${HEAD}\n${line('cy2098')}\n`), 500);
    expect(answer.json()).toEqual({
      error: 'Something went wrong on our side.',
      requestId: expect.any(String),
    });
    transaction.mockRestore();
  });

  test('of two at once is filed one after the other, and further ones are told to come again', async () => {
    const csvs = Array.from({ length: 5 }, (_, index) => `${HEAD}\n${line('cy2080', String(index))}\n`);
    const answers = await Promise.all(csvs.map((csv) => send(csv)));
    const done = answers.filter(({ statusCode }) => statusCode === 200);
    const busy = answers.filter(({ statusCode }) => statusCode === 503);
    expect(done.length).toBeGreaterThanOrEqual(2);
    expect(done.length + busy.length).toBe(5);
    expect(busy.every(({ headers }) => headers['retry-after'] === '10')).toBe(true);
    const versions = await made.database.prisma.observation.findMany({ where: { periodId: 'cy2080' } });
    expect(versions.map(({ version }) => version).toSorted()).toEqual(done.map((_, index) => index + 1));
    expect(versions.filter(({ standing }) => standing)).toHaveLength(1);
  });
});
