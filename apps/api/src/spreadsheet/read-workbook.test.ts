import { Buffer } from 'node:buffer';
import * as sheetJs from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { madePackage } from './testing/made-package.ts';
import { readCells, readSheets } from './testing/read-cells.ts';

/** A workbook of another library, as any program of a council might write one. */
function written(bookType: sheetJs.BookType, date1904 = false): Uint8Array {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['Id', 'Value', 'Words'],
    ['a', 0.983, ' padded '],
    [],
    ['b', true],
  ]);
  sheet.B2 = { t: 'n', v: 0.983, z: '0.0%' };
  sheet.D2 = { t: 'n', v: 98.3, f: 'SUM(1,97.3)' };
  sheet.E2 = { t: 'n', v: date1904 ? 43981 : 45443, z: 'dd/mm/yyyy' };
  sheet.F2 = { t: 'e', v: 0x07 };
  sheet['!ref'] = 'A1:F4';
  sheet['!merges'] = [sheetJs.utils.decode_range('A2:A4')];
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  const book = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(book, sheet, 'One');
  sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet([['x']]), 'Two');
  book.Workbook = { Sheets: [{}, { Hidden: 1 }], WBProps: { date1904 } };
  return new Uint8Array(sheetJs.write(book, { type: 'array', bookType, cellStyles: true }));
}

describe('a workbook that another program wrote', () => {
  it.each([false, true])('is read (dates from 1904: %s)', async (date1904) => {
    const bytes = written('xlsx', date1904);
    const cells = await readCells(bytes);
    expect(cells.get('B2')).toMatchObject({
      kind: 'number',
      number: '0.983',
      text: '98.3%',
      isPercent: true,
    });
    expect(cells.get('C2')).toMatchObject({ kind: 'text', text: ' padded ' });
    expect(cells.get('D2')).toMatchObject({ number: '98.3', formula: 'SUM(1,97.3)' });
    expect(cells.get('E2')).toMatchObject({ kind: 'date', date: '2024-05-31', text: '31/05/2024' });
    expect(cells.get('F2')).toMatchObject({ kind: 'error', text: '#DIV/0!' });
    expect(cells.get('A4')).toMatchObject({ kind: 'empty', mergedWith: 'A2' });
    expect(cells.get('B4')).toMatchObject({ kind: 'boolean', text: 'TRUE' });
    const [one, two] = await readSheets(bytes);
    expect(one).toMatchObject({ name: 'One', hidden: false, hiddenColumns: ['C'] });
    expect(one?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [2, true],
      [4, false],
    ]);
    expect(two).toMatchObject({ name: 'Two', hidden: true });
  });
});

describe('a file that is no XLSX and no CSV is refused with the mend', () => {
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
  ]);

  it.each([
    ['an old .xls', written('xls'), /old Office format \(\.xls\)/],
    [
      'a workbook with a password',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      /password/,
    ],
    ['OpenDocument', written('ods'), /OpenDocument/],
    ['a binary workbook', written('xlsb'), /\.xlsb/],
    ['a workbook with macros', madePackage({ more: { 'xl/vbaProject.bin': 'x' } }), /macros/],
    [
      'a workbook that may have macros',
      madePackage({
        more: {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
      }),
      /macros/,
    ],
    ['another package', madePackage({ more: { '[Content_Types].xml': null } }), /not an Excel workbook/],
    ['a document', madePackage({ more: { 'xl/workbook.xml': '<document/>' } }), /not an Excel workbook/],
    ['an empty ZIP', Buffer.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]), /ZIP/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['a text document', Buffer.from('{\\rtf1}'), /text document/],
    ['nothing', new Uint8Array(), /empty/],
  ])('%s', async (_, bytes, sentence) => {
    const read = await readWorkbook(bytes);
    expect(read.ok ? 'It was read.' : read.error).toMatch(sentence);
  });
});
