import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeWorkbook } from './write-workbook.ts';

const TABLE = { headings: ['Title', 'Latest'], rows: [[{ kind: 'text', value: '=1+1' } as const]] };

test('a workbook is read back, whenever it was made, from the same bytes', async () => {
  const first = await writeWorkbook(TABLE, 'Made up', [{ name: 'What', text: 'Made up' }]);
  expect(read(first).SheetNames).toEqual(['Made up', 'Notes']);
  // 0x21 is 1 January 1980 at midnight, of the first file and in the list at the end.
  expect([first.readUInt16LE(10), first.readUInt16LE(12)]).toEqual([0, 0x21]);
  const list = first.readUInt32LE(first.length - 6);
  expect([first.readUInt16LE(list + 12), first.readUInt16LE(list + 14)]).toEqual([0, 0x21]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://elsewhere.example","x")', '\t=1+1'])(
  'the text %j is a text, which no spreadsheet runs',
  async (value) => {
    const cells = { headings: ['Title'], rows: [[{ kind: 'text', value } as const]] };
    const cell = read(await writeWorkbook(cells, 'Made up', [])).Sheets['Made up']?.A2;
    expect([cell?.t, cell?.f, cell?.v]).toEqual(['s', undefined, value]);
  },
);

test('10,000 rows are made and read back', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    { kind: 'text' as const, value: `Made up ${row}` },
    { kind: 'number' as const, value: `${row}.5`, unit: '%', decimals: 1 },
  ]);
  const made = await writeWorkbook({ headings: ['Title', 'Latest'], rows }, 'Made up', []);
  const sheet = read(made).Sheets['Made up'];
  expect(sheet?.['!ref']).toBe('A1:B10001');
  expect(sheet?.B10001).toMatchObject({ t: 'n', v: 99.995 });
});

test('the header stays in sight', async () => {
  const parts = unzipSync(await writeWorkbook(TABLE, 'Made up', []));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).not.toContain('<f>');
});
