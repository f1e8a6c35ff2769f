import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject('origin')}${path}`, { headers });

async function table(path: string): Promise<Record<string, string>[]> {
  return parse(await (await get(path)).text(), { columns: true }) as Record<string, string>[];
}

describe('open data', () => {
  test('observations.csv has the agreed columns and every reading with its line', async () => {
    const response = await get('/data/2023-24-q3/observations.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header] = (await response.text()).split('\n');
    expect(header).toBe(
      'edition,indicator,title,series,area,period,period_start,period_end,breakdown,kind,value,raw,unit,status,numerator,denominator,standing,document,line,note',
    );
    const rows = await table('/data/2023-24-q3/observations.csv');
    expect(rows).toContainEqual(
      expect.objectContaining({
        indicator: 'hospital-discharges-assessments-within-42-days',
        period: '2023-24-q3',
        period_start: '2023-10-01',
        period_end: '2023-12-31',
        kind: 'actual',
        value: '79',
        raw: '79%',
        numerator: '265',
        denominator: '333',
        standing: 'true',
        line: '199',
      }),
    );
    expect(rows.every(({ line }) => Number(line) > 0)).toBe(true);
  });

  test('indicators.csv has one row per indicator report, in printed order', async () => {
    const rows = await table('/data/2023-24-q3/indicators.csv');
    expect(rows).toHaveLength(107);
    expect(rows.find(({ indicator }) => indicator === 'affordable-homes-acquisitions')).toMatchObject({
      published_rag: 'amber',
      computed_rag: 'red',
      targets: 'period: 3; year: 12',
      reporting_officers: 'Claire Astbury',
    });
  });

  test('JSON says the same as CSV', async () => {
    const csv = await table('/data/2016-17-q4/observations.csv');
    const json = (await (await get('/data/2016-17-q4/observations.json')).json()) as Record<
      string,
      unknown
    >[];
    const text = json.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
    );
    const unescaped = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');
    expect(
      csv.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unescaped(cell)])),
      ),
    ).toEqual(text);
  });

  test('text that a spreadsheet would run is escaped, numbers are not', async () => {
    const rows = await table('/data/2023-24-q3/observations.csv');
    const gap = rows.find(({ raw }) => raw?.endsWith('-0.8%'));
    expect(gap).toMatchObject({ value: '-0.8', raw: "'-0.8%" });
  });

  test('an unchanged file costs a 304', async () => {
    const first = await get('/data/2016-17-q4/indicators.csv');
    const again = await get('/data/2016-17-q4/indicators.csv', {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  test.each([
    ['/data/1999-00-q1/observations.csv', 'There is no published edition 1999-00-q1.'],
    ['/data/2023-24-q3/secrets.csv', 'There is no secrets.csv; there are indicators.csv'],
    ['/data/2023-24-q3/constructor.csv', 'There is no constructor.csv'],
  ])('%s is a 404 that says what there is', async (path, message) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('vary')).toContain('Cookie');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect((await response.json()) as { error: string }).toMatchObject({
      error: expect.stringContaining(message),
    });
  });
});
