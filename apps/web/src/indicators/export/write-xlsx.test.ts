import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import type { ExportValue } from './export-table.ts';
import { writeXlsx } from './write-xlsx.ts';

const text = (value: string): ExportValue => ({ kind: 'text', value });

/** What another program's reader finds in the file: a list of lines, each a list of cells. */
async function readBack(headings: readonly string[], rows: readonly (readonly ExportValue[])[]) {
  const file = await writeXlsx({ headings, rows }, '2023-24 Q3');
  const { SheetNames, Sheets } = read(await file.arrayBuffer());
  expect(SheetNames).toEqual(['2023-24 Q3']);
  const sheet = Sheets['2023-24 Q3'];
  return sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1, defval: null });
}

it('writes texts as texts and figures as figures', async () => {
  const rows: ExportValue[][] = [
    [text('=1+1'), { kind: 'number', value: '98.4' }],
    [text('Rent'), { kind: 'number', value: null }],
  ];
  expect(await readBack(['Indicator', 'Latest'], rows)).toEqual([
    ['Indicator', 'Latest'],
    ['=1+1', 98.4],
    ['Rent', null],
  ]);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'keeps the text %j, the name of what every object has',
  async (name) => {
    const found = await readBack(
      [name, 'Unit'],
      [
        [text(name), text('days')],
        [text('Rent'), text(name)],
      ],
    );
    const trimmed = found.map((row) => Array.isArray(row) && row.map((cell) => String(cell).trim()));
    expect(trimmed).toEqual([
      [name, 'Unit'],
      [name, 'days'],
      ['Rent', name],
    ]);
  },
);

it('keeps a text that looks like the code of a character', async () => {
  expect(await readBack(['Title'], [[text('_x0041_ and _x000D_')]])).toEqual([
    ['Title'],
    ['_x0041_ and _x000D_'],
  ]);
});
