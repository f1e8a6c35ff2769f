import { describe, expect, it } from 'vitest';
import { EDITION } from '../filters/fixture-edition.ts';
import { fixtureRow } from '../loading/fixture-row.ts';
import { groupRows } from '../results/group-rows.ts';
import { exportGroups, exportTable } from './export-table.ts';
import { writeCsv } from './write-csv.ts';

const { outcomes } = EDITION.facets;
const values = (table: ReturnType<typeof exportTable>) =>
  table.rows.map((row) => row.map(({ value }) => value));

describe('exportTable', () => {
  it('has the shown columns in their order', () => {
    const table = exportTable([fixtureRow()], ['rag', 'latest'], outcomes);
    expect(table.headings).toEqual([
      'Indicator',
      'Series',
      'Reference',
      'Rating',
      'Whose rating',
      'Why not rated',
      'Rule gives another rating',
      'Latest',
      'Unit',
      'Period',
      'Latest as printed',
      'Why missing',
    ]);
    expect(values(table)).toEqual([
      [
        'Rent collected',
        null,
        '20',
        'Green',
        'Published',
        null,
        'no',
        '98.4',
        '%',
        'Q3 2023-24',
        '98.4%',
        null,
      ],
    ]);
  });

  it('says why a figure or a rating is missing', () => {
    const row = fixtureRow({
      latest: null,
      latestStatus: 'AWAITED',
      latestExpected: 'Dec 2024',
      rag: null,
      unratedReason: 'AWAITING_DATA',
    });
    expect(values(exportTable([row], ['rag', 'latest'], outcomes))[0]).toEqual(
      expect.arrayContaining(['Due Dec 2024', 'due Dec 2024']),
    );
  });

  it('names the outcomes that a row is mapped to', () => {
    const table = exportTable([fixtureRow(), fixtureRow({ outcomeIds: [] })], ['outcomes'], outcomes);
    expect(table.headings.at(-1)).toBe('Outcomes it is mapped to');
    expect(values(table).map((row) => row.at(-1))).toEqual(['Better air quality; Good homes', null]);
  });

  it('names the heading of a row in the first column', () => {
    const groups = groupRows([fixtureRow()], 'outcome', { areas: EDITION.areas, outcomes });
    const table = exportGroups(groups, 'Group: outcome', [], outcomes);
    expect(table.headings[0]).toBe('Group: outcome');
    expect(values(table).map(([first]) => first)).toEqual(['Better air quality', 'Good homes']);
  });
});

describe('writeCsv', () => {
  const csv = (given: Parameters<typeof fixtureRow>[0]) =>
    writeCsv(exportTable([fixtureRow(given)], ['distance'], outcomes)).split('\r\n')[1];

  it.each(['=1+1', '+44', '-SUM(A1)', '@now', '\tx'])('%j is no formula', (title) => {
    expect(csv({ title })).toContain(`'${title}`);
  });

  it('a negative number is a number', () => {
    expect(csv({ distancePercent: '-13.015873' })).toMatch(/,-13\.015873$/);
  });

  it('quotes what would part a line', () => {
    expect(csv({ title: 'Homes, "affordable"' })).toMatch(/^"Homes, ""affordable""",/);
  });

  it('tells Excel its encoding and ends every line', () => {
    const text = writeCsv({ headings: ['£'], rows: [] });
    expect(text).toBe('\uFEFF£\r\n');
  });
});
