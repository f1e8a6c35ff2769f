import type { TableCell } from '@dial/domain/spreadsheet/table';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { writeXlsx } from './write-xlsx.ts';

const text = (value: string | null): TableCell => ({ kind: 'text', value });
const NOTES = [{ name: 'Edition', text: '2096-97 Q2' }];

async function made(headings: readonly string[], rows: readonly (readonly TableCell[])[]) {
  const file = await writeXlsx({
    name: 'made-up',
    title: 'Made up',
    table: { headings, rows },
    notes: NOTES,
  });
  return new Uint8Array(await file.arrayBuffer());
}

/** What another program's reader finds in the first sheet: a list of lines, each a list of cells. */
function linesOf({ SheetNames, Sheets }: WorkBook, sheet = 0): unknown[] {
  const found = Sheets[SheetNames[sheet] ?? ''];
  return found === undefined ? [] : utils.sheet_to_json(found, { header: 1, defval: null });
}

it('writes texts as texts and figures as figures, with their formats', async () => {
  const file = read(
    await made(
      ['Indicator', 'Latest', 'Day'],
      [
        [
          text('=1+1'),
          { kind: 'number', value: '98.4', unit: '%', decimals: 1 },
          { kind: 'date', value: '2096-03-01' },
        ],
        [text('Rent'), { kind: 'number', value: null }, { kind: 'date', value: null }],
        [text('Homes'), { kind: 'number', value: '-51.91', unit: '£m' }, { kind: 'date', value: null }],
      ],
    ),
    { cellNF: true, cellFormula: true },
  );
  const sheet = file.Sheets['Made up'];
  expect(sheet?.A2).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet?.A2).not.toHaveProperty('f');
  expect(sheet?.B2).toMatchObject({ t: 'n', v: 0.984, z: '#,##0.0%' });
  expect(sheet?.C2).toMatchObject({ t: 'n', z: 'dd/mm/yyyy' });
  expect(sheet?.B3?.v).toBeUndefined();
  expect(sheet?.B4).toMatchObject({ t: 'n', v: -51.91, z: '"£"#,##0.00"m"' });
});

it('has notes on a sheet of their own', async () => {
  const file = read(await made(['Indicator'], [[text('Rent')]]));
  expect(file.SheetNames).toEqual(['Made up', 'Notes']);
  expect(linesOf(file, 1)).toEqual([['Edition', '2096-97 Q2']]);
});

it('can be filtered by its header, and is as wide as its cells', async () => {
  const rows = [[text('x'.repeat(30)), text('days')]];
  const sheet = read(await made(['Indicator', 'Unit'], rows), { cellStyles: true }).Sheets['Made up'];
  expect(sheet?.['!autofilter']).toEqual({ ref: 'A1:B2' });
  expect(sheet?.['!cols']?.map(({ width }) => width)).toEqual([33, 9]);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'keeps the text %j, the name of what every object has',
  async (name) => {
    const rows = [
      [text(name), text('days')],
      [text('Rent'), text(name)],
    ];
    const found = linesOf(read(await made([name, 'Unit'], rows)));
    const trimmed = found.map((row) => Array.isArray(row) && row.map((cell) => String(cell).trim()));
    expect(trimmed).toEqual([
      [name, 'Unit'],
      [name, 'days'],
      ['Rent', name],
    ]);
  },
);

it('keeps a text that looks like the code of a character', async () => {
  expect(linesOf(read(await made(['Title'], [[text('_x0041_ and _x000D_')]])))).toEqual([
    ['Title'],
    ['_x0041_ and _x000D_'],
  ]);
});
