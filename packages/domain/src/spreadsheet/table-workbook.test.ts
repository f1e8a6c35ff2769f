import { expect, test } from 'vitest';
import type { TableCell } from './table.ts';
import { tableWorkbook } from './table-workbook.ts';

const text = (value: string | null): TableCell => ({ kind: 'text', value });
const tableSheets = (...given: Parameters<typeof tableWorkbook>) => tableWorkbook(...given).sheets;
const NOTES = [{ name: 'Edition', text: 'Made-up report' }];

test('cells are typed, the header stays, and empty cells are empty', () => {
  const rows: TableCell[][] = [
    [
      text('=1+1'),
      { kind: 'number', value: '42.8', unit: '%', decimals: 1 },
      { kind: 'date', value: '2096-12-31' },
      { kind: 'flag', value: false },
    ],
    [
      text(null),
      { kind: 'number', value: null },
      { kind: 'date', value: null },
      { kind: 'flag', value: null },
    ],
  ];
  const [sheet, notes] = tableSheets({ headings: ['Title', 'Latest', 'Day', 'Is'], rows }, 'A/B', NOTES);
  expect(sheet).toMatchObject({ sheet: 'A B', stickyRowsCount: 1 });
  expect(sheet.data[0]?.[0]).toMatchObject({ value: 'Title', fontWeight: 'bold' });
  expect(sheet.data[1]).toMatchObject([
    { value: '=1+1', type: String },
    { value: 0.428, type: Number, format: '#,##0.0%' },
    { value: new Date('2096-12-31T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
    { value: false, type: Boolean },
  ]);
  expect(sheet.data[2]).toEqual([{}, {}, {}, {}]);
  expect(notes.data).toMatchObject([[{ value: 'Edition' }, { value: 'Made-up report' }]]);
});

test('a figure with more digits than a spreadsheet keeps stays text', () => {
  const [sheet] = tableSheets(
    { headings: ['Latest'], rows: [[{ kind: 'number', value: '0.1234567890123456' }]] },
    'A',
    NOTES,
  );
  expect(sheet.data[1]).toMatchObject([{ value: '0.1234567890123456', type: String }]);
});

test('columns are as wide as what they hold, within bounds', () => {
  const rows = [[text('x'.repeat(30)), text('y'.repeat(300)), text(null)]];
  const [sheet] = tableSheets({ headings: ['A', 'B', 'C'], rows }, 'A', NOTES);
  expect(sheet.columns.map(({ width }) => width)).toEqual([33, 60, 9]);
});
