import { readFileSync } from 'node:fs';
import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import type { ExpectedReturn } from '@dial/domain/spreadsheet/expected-return';
import { readReturnSheet } from '@dial/domain/spreadsheet/read-return-sheet';
import type { Unit } from '@dial/domain/value/unit';
import { expect, it } from 'vitest';
import { readSheets } from './testing/read-cells.ts';

/** Dial's template, opened, typed into and saved by LibreOffice 7.4: what its own writing of XLSX does is the point. */
const FILE = new URL('./fixtures/filled-in-by-libreoffice.xlsx', import.meta.url);

const UNITS: readonly Unit[] = ['%', 'number', 'number', 'number', 'number', '£m', 'number', 'number'];

const EXPECTED = UNITS.map(
  (unit, index): ExpectedReturn => ({
    id: `2030-31-q1.made-${index + 1}`,
    title: `Made indicator ${index + 1}`,
    unit,
    decimals: 1,
    period: '2030-31-q1',
    owed: true,
  }),
);

it('reads a template that LibreOffice filled in', async () => {
  const reading = readReturnSheet(await readSheets(readFileSync(FILE)), EXPECTED);
  expect(reading.rows).toEqual([
    {
      id: '2030-31-q1.made-1',
      row: 2,
      content: {
        ...EMPTY_RETURN,
        value: '98.3',
        status: 'PROVISIONAL',
        commentary: 'Two lines\nin one cell',
      },
    },
    { id: '2030-31-q1.made-2', row: 3, content: { ...EMPTY_RETURN, value: '1234', commentary: 'For both' } },
    { id: '2030-31-q1.made-3', row: 4, content: { ...EMPTY_RETURN, value: '0.3' } },
    { id: '2030-31-q1.made-7', row: 8, content: { ...EMPTY_RETURN, value: '12' } },
    {
      id: '2030-31-q1.made-8',
      row: 9,
      content: { ...EMPTY_RETURN, status: 'AWAITED', expected: '2030-09-30' },
    },
  ]);
  expect(reading.errors.map(({ row, column, message }) => `${column}${row} ${message}`)).toEqual([
    expect.stringMatching(/^H5 Value shows "03\/24\/24", a date/),
    expect.stringMatching(/^H6 Value shows the error #DIV\/0!/),
    expect.stringMatching(/^H7 Value shows "1.72m" but holds 1720000/),
  ]);
  expect(reading.notices.map(({ row, column, message }) => `${column}${row} ${message}`)).toEqual([
    expect.stringMatching(/^Mnull Column M is hidden/),
    expect.stringMatching(/^H4 Value is worked out by a formula; its result 0.3 is read/),
    expect.stringMatching(/^N4 Commentary is merged with N3/),
    expect.stringMatching(/^null8 The row is hidden/),
  ]);
});
