import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { madePackage } from './testing/made-package.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

async function errorOf(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes);
  return read.ok ? 'It was read.' : read.error;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const rows = (count: number) => Array.from({ length: count }, () => '<row><c><v>1</v></c></row>').join('');

/** Writes a false unpacked size into every header of a ZIP. */
function belittled(zip: Uint8Array): Uint8Array {
  const lying = Buffer.from(zip);
  for (let at = 0; at < lying.length - 4; at += 1) {
    const signature = lying.readUInt32LE(at);
    if (signature === 0x04034b50) lying.writeUInt32LE(10, at + 22);
    if (signature === 0x02014b50) lying.writeUInt32LE(10, at + 24);
  }
  return lying;
}

describe('a file beyond the limits is refused with a sentence', () => {
  it('by its size', async () => {
    expect(await errorOf(new Uint8Array(WORKBOOK_LIMITS.fileBytes + 1))).toContain('larger than 5 MB');
  });

  const bomb = madePackage({ more: { [SHEET]: new Uint8Array(WORKBOOK_LIMITS.unpackedBytes + 1).fill(32) } });

  it('by what comes out of the ZIP', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await errorOf(bomb)).toContain('holds more than Dial reads');
  });

  it('by what comes out of the ZIP when it lies about it', async () => {
    expect(await errorOf(belittled(bomb))).toContain('holds more than Dial reads');
  });

  it('by what its parts come to together', async () => {
    const half = new Uint8Array(WORKBOOK_LIMITS.unpackedBytes / 2 + 1000).fill(32);
    half.set(Buffer.from('<sst/>'));
    const both = madePackage({ strings: '', more: { [SHEET]: half, 'xl/sharedStrings.xml': half } });
    expect(await errorOf(both)).toContain('holds more than Dial reads');
  });

  it('by its entries', async () => {
    const more = Object.fromEntries(
      Array.from({ length: WORKBOOK_LIMITS.entries }, (_, index) => [`x/${index}`, '']),
    );
    expect(await errorOf(madePackage({ more }))).toContain('holds more than Dial reads');
  });

  it('by its tags within each other', async () => {
    const at = (depth: number) =>
      // Within `worksheet`.
      madePackage({ sheet: `${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth - 1)}` });
    expect(await errorOf(at(WORKBOOK_LIMITS.depth))).toBe('It was read.');
    expect(await errorOf(at(WORKBOOK_LIMITS.depth + 1))).toContain(
      'more than 100 XML tags within each other',
    );
    expect(await errorOf(madePackage({ sheet: '<a>'.repeat(500_000) }))).toContain('more than 100 XML tags');
  });

  it('by the attributes of a tag', async () => {
    const at = (count: number) =>
      madePackage({ sheet: `<a ${Array.from({ length: count }, (_, index) => `a${index}=""`).join(' ')}/>` });
    expect(await errorOf(at(WORKBOOK_LIMITS.attributes))).toBe('It was read.');
    expect(await errorOf(at(WORKBOOK_LIMITS.attributes + 1))).toContain('more than 50 attributes');
  });

  it('by its tags', async () => {
    const sheet = '<a/>'.repeat(WORKBOOK_LIMITS.tags);
    expect(await errorOf(madePackage({ sheet }))).toContain('more than 1,600,000 XML tags');
  });

  it('by its sheets', async () => {
    const workbook = `<sheets>${'<sheet name="x"/>'.repeat(WORKBOOK_LIMITS.sheets)}</sheets>`;
    expect(await errorOf(madePackage({ workbook }))).toContain('more than 50 sheets');
  });

  it('by its rows', async () => {
    const at = (count: number) => madePackage({ sheet: `<sheetData>${rows(count)}</sheetData>` });
    expect(await errorOf(at(WORKBOOK_LIMITS.rows))).toBe('It was read.');
    expect(await errorOf(at(WORKBOOK_LIMITS.rows + 1))).toContain('more than 20,000 rows');
  });

  it('by its columns, of which formatted ones without anything do not count', async () => {
    const at = (cell: string) => madePackage({ sheet: `<sheetData><row r="1">${cell}</row></sheetData>` });
    expect(await errorOf(at('<c r="IW1"><v>1</v></c>'))).toContain('column IW');
    expect(await errorOf(at('<c r="IV1"><v>1</v></c><c r="XFD1" s="1"/>'))).toBe('It was read.');
  });

  it('by the length of a cell', async () => {
    const of = (length: number) =>
      madePackage({
        sheet: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>',
        strings: `<si><t>${'x'.repeat(length)}</t></si>`,
      });
    expect(await errorOf(of(WORKBOOK_LIMITS.cellLength))).toBe('It was read.');
    expect(await errorOf(of(WORKBOOK_LIMITS.cellLength + 1))).toContain('characters');
  });

  it('by its merged cells', async () => {
    const merges = '<mergeCell ref="A1:IV1048576"/>'.repeat(100);
    const sheet = `<sheetData>${rows(1000)}</sheetData><mergeCells>${merges}</mergeCells>`;
    expect(await errorOf(madePackage({ sheet }))).toContain('merged');
  });
});

describe('a file that is built to harm is refused', () => {
  const entity = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;

  it.each([
    ['entities of its own', { more: { [SHEET]: entity } }],
    ['an unknown entity', { sheet: '&xxe;' }],
    ['a tag left open', { sheet: '<sheetData>' }],
    ['no XML', { more: { [SHEET]: 'Hello' } }],
    ['bytes that are no UTF-8', { more: { [SHEET]: new Uint8Array([0x3c, 0xff, 0xff]) } }],
  ])('with %s', async (_, parts) => {
    expect(await errorOf(madePackage(parts))).toContain('damaged');
  });

  it.each(['http://[', '%zz', '//x:99999999/'])('with a part at the address %s', async (target) => {
    const relations = `<R><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></R>`;
    expect(await errorOf(madePackage({ more: { '_rels/.rels': relations } }))).toContain('damaged');
  });

  it('with a sheet that is missing', async () => {
    expect(await errorOf(madePackage({ more: { [SHEET]: null } }))).toContain('"Made" is missing');
  });

  it('with a turned bit in its data', async () => {
    const whole = zipSync({ ...STORED_PARTS() }, { level: 0 });
    const at = Buffer.from(whole).indexOf('<v>1234</v>');
    expect(at).toBeGreaterThan(0);
    const turned = whole.slice();
    turned[at + 3] = '9'.charCodeAt(0);
    expect(await errorOf(turned)).toContain('damaged');
  });

  it('cut off anywhere', async () => {
    const whole = madePackage({ sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>' });
    for (let length = 0; length < whole.length; length += 37) {
      expect(await errorOf(whole.slice(0, length))).not.toBe('It was read.');
    }
  });
});

function STORED_PARTS() {
  const text = (xml: string) => Buffer.from(xml);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '[Content_Types].xml': text('<Types/>'),
    '_rels/.rels': text(`<R><Relationship Id="a" Type="${type}/officeDocument" Target="w.xml"/></R>`),
    'w.xml': text('<workbook><sheets><sheet name="A" id="b"/></sheets></workbook>'),
    '_rels/w.xml.rels': text(`<R><Relationship Id="b" Type="${type}/worksheet" Target="s.xml"/></R>`),
    's.xml': text('<worksheet><sheetData><row><c><v>1234</v></c></row></sheetData></worksheet>'),
  };
}
