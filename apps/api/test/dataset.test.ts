import { createHash } from 'node:crypto';
import type { Dataset } from '@dial/domain/open-data/dataset';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { type CsvMetadata, csvwFaults } from './setup/csvw-faults.ts';

const EDITIONS = ['2023-24-q3', '2016-17-q4'];
const get = (path: string, headers: Record<string, string> = {}, redirect: 'follow' | 'manual' = 'follow') =>
  fetch(`${inject('origin')}${path}`, { headers, redirect });
const json = async <Body>(path: string) => (await (await get(path)).json()) as Body;
const pathOf = (address: string) => new URL(address).pathname;

describe.each(EDITIONS)('the dataset of %s', (edition) => {
  test('says whose it is, under which licence, and when it changed', async () => {
    const response = await get(`/data/${edition}/dataset.json`);
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const dataset = (await response.json()) as Dataset;
    expect(dataset).toMatchObject({
      '@id': `http://localhost/data/${edition}`,
      '@type': 'dcat:Dataset',
      publisher: { name: 'Luton Council' },
      licence: { url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
      landingPage: `http://localhost/editions/${edition}/data`,
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      temporal: { start: expect.stringMatching(/^\d{4}-/), end: expect.stringMatching(/^\d{4}-/) },
    });
    expect(dataset.changes.at(-1)).toMatchObject({ kind: 'loaded', indicator: null });
  });

  test('gives each file’s size and checksum as it is served', async () => {
    const { distributions } = await json<Dataset>(`/data/${edition}/dataset.json`);
    expect(distributions.map(({ name }) => name)).toEqual(
      ['indicators', 'observations'].flatMap((name) =>
        ['csv', 'json', 'xlsx'].map((type) => `${name}.${type}`),
      ),
    );
    for (const { downloadURL, byteSize, sha256, mediaType, rows } of distributions) {
      const response = await get(pathOf(downloadURL));
      expect(response.headers.get('content-type')).toContain(mediaType);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect({
        downloadURL,
        byteSize: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }).toEqual({
        downloadURL,
        byteSize,
        sha256,
      });
      expect(rows).toBeGreaterThan(0);
    }
  });

  test.each(['indicators', 'observations'])('%s.csv fits what describes it, row by row', async (table) => {
    const response = await get(`/data/${edition}/${table}.csv`);
    const [, name = ''] =
      /^<([^>]+)>; rel="describedby"; type="application\/csvm\+json"$/.exec(
        response.headers.get('link') ?? '',
      ) ?? [];
    expect(name).toBe(`${table}.csv-metadata.json`);
    const described = await get(`/data/${edition}/${name}`);
    expect(described.headers.get('content-type')).toBe('application/csvm+json; charset=utf-8');
    const metadata = (await described.json()) as CsvMetadata;
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
      url: `${table}.csv`,
      'dc:license': { '@id': expect.stringContaining('open-government-licence') },
    });
    const rows: string[][] = parse(await response.text());
    expect(rows.length).toBeGreaterThan(60);
    expect(csvwFaults(metadata, rows)).toEqual([]);
    // The check itself can fail.
    const [header = [], first = [], ...rest] = rows;
    const spoilt = first.map((cell, index) => (header[index] === 'unit' ? '' : cell));
    expect(csvwFaults(metadata, [header, spoilt, ...rest])).toEqual(['row 1, unit: it is empty']);
  });

  test('its workbooks say the same as the JSON, typed, with notes', async () => {
    const rows = await json<Record<string, string | null>[]>(`/data/${edition}/indicators.json`);
    const file = read(await (await get(`/data/${edition}/indicators.xlsx`)).arrayBuffer(), {
      cellNF: true,
      cellDates: true,
    });
    expect(file.SheetNames).toEqual(['Indicators', 'Notes']);
    const [sheet, notes] = file.SheetNames.flatMap((name) => file.Sheets[name] ?? []);
    if (sheet === undefined || notes === undefined) throw new Error('A sheet is missing');
    const cells: Record<string, unknown>[] = utils.sheet_to_json(sheet, { defval: null });
    expect(cells).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const share = row.unit === '%' ? 100 : 1;
      expect(String(cells[index]?.Title).trim()).toBe(row.title?.trim());
      if (row.actual == null) expect(cells[index]?.Actual).toBeNull();
      else expect(cells[index]?.Actual).toBeCloseTo(Number(row.actual) / share, 9);
    }
    expect(utils.sheet_to_json<string[]>(notes, { header: 1 })).toEqual(
      expect.arrayContaining([
        ['Council', 'Luton Council'],
        ['Licence', expect.stringContaining('Open Government Licence')],
        ['Address', `http://localhost/data/${edition}`],
      ]),
    );
  });
});

describe('the address of a dataset', () => {
  test.each([
    ['text/html,application/xhtml+xml', '/editions/2023-24-q3/data'],
    ['application/ld+json', '/data/2023-24-q3/dataset.json'],
  ])('leads who asks for %s to %s', async (accept, to) => {
    const response = await get('/data/2023-24-q3', { accept }, 'manual');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(to);
  });

  test.each(['/data/1999-00-q1/dataset.json', '/data/2023-24-q3/constructor.csv-metadata.json'])(
    '%s is a 404',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
