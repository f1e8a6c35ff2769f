import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { readSheets } from './testing/read-cells.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

async function textsOf(bytes: Uint8Array | string) {
  const [sheet] = await readSheets(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return (sheet?.rows ?? []).map(({ number, cells }) => [
    number,
    ...cells.map(({ column, text }) => `${column}=${text}`),
  ]);
}

async function errorOf(bytes: Uint8Array | string): Promise<string> {
  const read = await readWorkbook(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return read.ok ? 'It was read.' : read.error;
}

const TEXT = 'Id,Value\r\na,£1.72m – “so”\r\n';
const READ = [
  [1, 'A=Id', 'B=Value'],
  [2, 'A=a', 'B=£1.72m – “so”'],
];
const utf16 = Buffer.from(TEXT, 'utf16le');

describe('CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['UTF-16 without its mark', utf16],
    ['UTF-16, the other way round, without its mark', Buffer.from(utf16).swap16()],
    [
      'Windows-1252',
      Buffer.from(TEXT.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    ],
  ])('is read as %s', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual(READ);
  });

  it.each([
    ['commas', 'Id,"Value; of;a;thing"\na,1\n'],
    ['semicolons', 'Id;"Value; of;a;thing"\na;1\n'],
    ['tabs', 'Id\t"Value; of;a;thing"\na\t1\n'],
    ['what Excel says itself', 'sep=;\r\nId;"Value; of;a;thing"\r\na;1\r\n'],
  ])('is parted by %s', async (_, text) => {
    expect(await textsOf(text)).toEqual([
      [1, 'A=Id', 'B=Value; of;a;thing'],
      [2, 'A=a', 'B=1'],
    ]);
  });

  it('columns may be named as parts of a prototype', async () => {
    expect(await textsOf('constructor,__proto__,toString\n1,2,3\n')).toEqual([
      [1, 'A=constructor', 'B=__proto__', 'C=toString'],
      [2, 'A=1', 'B=2', 'C=3'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'A')).toBe(false);
  });

  it('keeps line ends in a cell, and counts rows as a spreadsheet does', async () => {
    expect(await textsOf('Id,Words\r\n\r\n,,\r\na,"one\r\n\r\n""two"""\r\nb,5" pipe\r\n')).toEqual([
      [1, 'A=Id', 'B=Words'],
      [4, 'A=a', 'B=one\r\n\r\n"two"'],
      [5, 'A=b', 'B=5" pipe'],
    ]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['an open quotation', 'Id,Value\na,"never closed\nb,1\n', 'quotation mark'],
    ['bytes', Buffer.from([1, 2, 3, 200, 0, 0, 7]), 'neither an Excel workbook nor text'],
    ['a web page', '<html><table><tr><td>Id</td></tr></table></html>', 'web page'],
    ['XML of Excel 2003', '<?xml version="1.0"?><Workbook/>', 'web page or XML'],
    ['rows without end', 'a\n'.repeat(WORKBOOK_LIMITS.rows + 1), 'more than 20,000 rows'],
    ['line ends without end', `${'\n'.repeat(WORKBOOK_LIMITS.rows * 5 + 2)}a`, 'more than 20,000 rows'],
    ['columns without end', `${','.repeat(WORKBOOK_LIMITS.columns)}a`, 'column IW'],
    [
      'empty columns without end',
      `a\n${','.repeat(WORKBOOK_LIMITS.delimiters + 1)}\n`,
      'more than 1,000 columns',
    ],
    ['cells without end', `${'1,'.repeat(250)}\n`.repeat(WORKBOOK_LIMITS.cells / 250 + 1), 'more cells'],
    ['a cell without end', 'x'.repeat(WORKBOOK_LIMITS.cellLength + 1), 'characters'],
  ])('of %s is refused with a sentence', async (_, bytes, words) => {
    expect(await errorOf(bytes)).toContain(words);
  });
});
