import { describe, expect, it } from 'vitest';
import { madePackage } from './testing/made-package.ts';
import { readCells, readSheets } from './testing/read-cells.ts';

const row = (cells: string, attributes = 'r="1"') => `<row ${attributes}>${cells}</row>`;
const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('numbers', () => {
  it('are the decimals that a person typed, not the floats that a file keeps', async () => {
    const written = ['98.300000000000011', '0.30000000000000004', '1.5E-2', '669078', '-0.8', '1e999999999'];
    const cells = await readCells(
      madePackage({ sheet: data(row(written.map((value) => `<c><v>${value}</v></c>`).join(''))) }),
    );
    expect([...cells.values()].map(({ number }) => number)).toEqual([
      '98.3',
      '0.3',
      '0.015',
      '669078',
      '-0.8',
      null,
    ]);
    expect(cells.get('F1')).toMatchObject({ kind: 'error' });
  });

  it('are shown by their format, built in or the workbook’s own', async () => {
    const styles =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;£&quot;0.00,,&quot;m&quot;"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/></cellXfs>';
    const cells = await readCells(
      madePackage({
        styles,
        sheet: data(
          row(
            '<c s="0"><v>12</v></c><c s="1"><v>0.983</v></c><c s="2"><v>45443</v></c><c s="3"><v>1720000</v></c><c s="4"><v>45352.5</v></c><c s="5"><v>0.5</v></c><c s="99"><v>7</v></c>',
          ),
        ),
      }),
    );
    expect(
      [...cells.values()].map(({ kind, text, date, isPercent }) => [kind, text, date, isPercent]),
    ).toEqual([
      ['number', '12', null, false],
      ['number', '98.30%', null, true],
      ['date', '31/05/2024', '2024-05-31', false],
      ['number', '£1.72m', null, false],
      ['date', 'Mar-24', '2024-03-01', false],
      ['date', '12:00', null, false],
      ['number', '7', null, false],
    ]);
  });

  it('count days from 1904 where the workbook does', async () => {
    const parts = {
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheet: data(row('<c><v>43981</v></c>')),
    };
    const cells = await readCells(madePackage({ ...parts, workbook: '<workbookPr date1904="1"/>' }));
    expect(cells.get('A1')).toMatchObject({ date: '2024-05-31', text: '31/05/2024' });
    expect((await readCells(madePackage(parts))).get('A1')).toMatchObject({ date: '2020-05-30' });
  });
});

describe('texts', () => {
  it('are shared, inline, rich, and without the readings of Japanese', async () => {
    const cells = await readCells(
      madePackage({
        strings:
          '<si><t>plain</t></si><si><r><t xml:space="preserve">two </t></r><r><rPr><b/></rPr><t>runs</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t>one_x000D_&#10;two_x005F_x0041_</t></si>',
        sheet: data(
          row(
            '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line &amp; rich</t></r></is></c><c t="str"><f>A1&amp;"x"</f><v>plainx</v></c><c t="s"><v>77</v></c>',
          ),
        ),
      }),
    );
    expect([...cells.values()].map(({ text }) => text)).toEqual([
      'plain',
      'two runs',
      '東京',
      'one\r\ntwo_x0041_',
      'inline & rich',
      'plainx',
    ]);
    expect(cells.get('F1')).toMatchObject({ kind: 'text', formula: 'A1&"x"' });
  });
});

it('reads booleans, errors, ISO dates and formulas, with and without a kept result', async () => {
  const cells = await readCells(
    madePackage({
      sheet: `${data(
        row(
          '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="d"><v>2024-05-31T00:00:00</v></c><c r="F1"><f>A1*2</f></c><c r="G1"><f t="shared" ref="G1:G2" si="0">A1+1</f><v>2</v></c><c r="H1" s="0"/>',
        ),
        row('<c r="G2"><f t="shared" si="0"/><v>3</v></c>', 'r="2"'),
      )}<extLst><ext><f>no cell</f><v>9</v></ext></extLst>`,
    }),
  );
  expect([...cells.keys()]).toEqual(['B1', 'C1', 'D1', 'F1', 'G1', 'G2']);
  expect(cells.get('B1')).toMatchObject({ kind: 'boolean', text: 'TRUE' });
  expect(cells.get('C1')).toMatchObject({ kind: 'error', text: '#DIV/0!' });
  expect(cells.get('D1')).toMatchObject({ kind: 'date', date: '2024-05-31' });
  expect(cells.get('F1')).toMatchObject({ kind: 'empty', formula: 'A1*2' });
  expect(cells.get('G2')).toMatchObject({ kind: 'number', number: '3', formula: 'A1+1' });
});

it('reads what is hidden, and says so', async () => {
  const [sheet] = await readSheets(
    madePackage({
      sheetAttributes: 'state="veryHidden"',
      sheet: `<cols><col min="2" max="3" hidden="1"/><col min="250" max="16384" hidden="true"/></cols>${data(row('<c><v>1</v></c>', 'r="3" hidden="1"'))}`,
    }),
  );
  expect(sheet).toMatchObject({ name: 'Made', hidden: true, rows: [{ number: 3, hidden: true }] });
  expect(sheet?.hiddenColumns.slice(0, 3)).toEqual(['B', 'C', 'IP']);
  expect(sheet?.hiddenColumns).toHaveLength(2 + 7);
});

it('gives a merged range to its first cell, whatever is kept under it', async () => {
  const [sheet] = await readSheets(
    madePackage({
      sheet: `${data(
        row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'),
        row('<c r="A2"><v>3</v></c><c r="D2"><v>4</v></c>', 'r="2"'),
      )}<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D2:D1048576"/></mergeCells>`,
    }),
  );
  const cells = (sheet?.rows ?? []).flatMap(({ number, cells }) =>
    cells.map(({ column, text, mergedWith }) => [`${column}${number}`, text, mergedWith]),
  );
  expect(cells).toEqual([
    ['A1', '1', null],
    ['B1', '', 'A1'],
    ['A2', '', 'A1'],
    ['B2', '', 'A1'],
    ['D2', '4', null],
  ]);
});

it('reads a workbook whose program chose other prefixes and paths', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const cells = await readCells(
    madePackage({
      more: {
        '_rels/.rels': `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="a" Type="${relation}/officeDocument" Target="/xl/other%20book.xml"/></r:Relationships>`,
        'xl/workbook.xml': null,
        'xl/_rels/workbook.xml.rels': null,
        'xl/other book.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="${relation}"><x:sheets><x:sheet name="Chart" sheetId="1" rel:id="R2"/><x:sheet name="Made" sheetId="2" rel:id="R1"/></x:sheets></x:workbook>`,
        'xl/_rels/other book.xml.rels': `<Relationships xmlns="x"><Relationship Id="R1" Type="${relation}/worksheet" Target="../SHEETS/one.xml"/><Relationship Id="R2" Type="${relation}/chartsheet" Target="chart.xml"/></Relationships>`,
        'sheets/one.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    }),
  );
  expect(cells.get('A1')).toMatchObject({ number: '5' });
});
