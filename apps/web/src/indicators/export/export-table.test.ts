import { describe, expect, it } from 'vitest';
import { EDITION } from '../filters/fixture-edition.ts';
import { fixtureRow } from '../loading/fixture-row.ts';
import { groupRows } from '../results/group-rows.ts';
import { exportGroups, exportTable } from './export-table.ts';

const { outcomes } = EDITION.facets;
const trends = new Map([
  [
    'rent-collected',
    [
      { period: 'Q2 2023-24', value: '97.9' },
      { period: 'Q3 2023-24', value: '98.4' },
    ],
  ],
]);
const beside = { outcomes, trends };
const values = (table: ReturnType<typeof exportTable>) =>
  table.rows.map((row) => row.map(({ value }) => value));

describe('exportTable', () => {
  it('has the shown columns in their order', () => {
    const table = exportTable([fixtureRow()], ['rag', 'latest'], beside);
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

  it('types figures with their unit, so that a spreadsheet shows them as the screen does', () => {
    const row = fixtureRow({ distancePercent: '-13.015873', movementChange: '-0.8' });
    const [cells] = exportTable([row], ['latest', 'distance', 'movement'], beside).rows;
    expect(cells?.filter(({ kind }) => kind === 'number')).toEqual([
      { kind: 'number', value: '98.4', unit: '%', decimals: row.decimals },
      { kind: 'number', value: '-13.015873', unit: '%', decimals: 1 },
      { kind: 'number', value: '-0.8', unit: '%', decimals: row.decimals, isDifference: true },
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
    expect(values(exportTable([row], ['rag', 'latest'], beside))[0]).toEqual(
      expect.arrayContaining(['Due Dec 2024', 'due Dec 2024']),
    );
  });

  it('writes out the small line, and nothing where there is none', () => {
    const rows = [fixtureRow(), fixtureRow({ indicatorId: 'without' })];
    const last = (of: typeof beside | { outcomes: []; trends: null }) =>
      values(exportTable(rows, ['trend'], of)).map((row) => row.at(-1));
    expect(last(beside)).toEqual(['Q2 2023-24: 97.9; Q3 2023-24: 98.4', null]);
    expect(last({ outcomes: [], trends: null })).toEqual([null, null]);
  });

  it('names the outcomes that a row is mapped to', () => {
    const table = exportTable([fixtureRow(), fixtureRow({ outcomeIds: [] })], ['outcomes'], beside);
    expect(table.headings.at(-1)).toBe('Outcomes it is mapped to');
    expect(values(table).map((row) => row.at(-1))).toEqual(['Better air quality; Good homes', null]);
  });

  it('names the heading of a row in the first column', () => {
    const groups = groupRows([fixtureRow()], 'outcome', { areas: EDITION.areas, outcomes });
    const table = exportGroups(groups, 'Group: outcome', [], beside);
    expect(table.headings[0]).toBe('Group: outcome');
    expect(values(table).map(([first]) => first)).toEqual(['Better air quality', 'Good homes']);
  });
});
