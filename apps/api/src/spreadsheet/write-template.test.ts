import { Buffer } from 'node:buffer';
import { EMPTY_RETURN, RETURN_STATUSES, type ReturnContent } from '@dial/domain/return/return-content';
import { columnOrder } from '@dial/domain/spreadsheet/column-order';
import { readReturnSheet } from '@dial/domain/spreadsheet/read-return-sheet';
import { RETURN_COLUMNS, type ReturnColumn } from '@dial/domain/spreadsheet/return-columns';
import { sameReturn } from '@dial/domain/spreadsheet/same-return';
import { seenWords } from '@dial/domain/spreadsheet/seen-words';
import { STATUS_WORDS } from '@dial/domain/spreadsheet/status-words';
import type { Unit } from '@dial/domain/value/unit';
import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnLetters } from './cell-address.ts';
import type { TemplateRow } from './template-row.ts';
import { TEMPLATE_COLUMNS } from './template-values.ts';
import { readSheets } from './testing/read-cells.ts';
import { writeTemplate } from './write-template.ts';
import { writeTemplateCsv } from './write-template-csv.ts';

const ABOUT = { council: 'Made Council', edition: '2030-31 Q1', directorate: 'Made & Directorate' };

function madeRow(
  index: number,
  unit: Unit,
  content: ReturnContent | null,
  more: Partial<TemplateRow> = {},
): TemplateRow {
  return {
    id: `2030-31-q1.made-${index}`,
    title: `=Made "indicator" ${index}, <b> & more`,
    period: 'Q1 2030-31',
    unit,
    decimals: 1,
    target: '95',
    lastFigure: '98.26 (Q4 2029-30)',
    lastYear: 'Awaited',
    content,
    ...more,
  };
}

const expectedOf = (rows: readonly TemplateRow[]) =>
  rows.map(({ id, title, unit, decimals }) => ({
    id,
    title,
    unit,
    decimals,
    period: '2030-31-q1',
    owed: true,
  }));

async function readBack(bytes: Uint8Array, rows: readonly TemplateRow[]) {
  return readReturnSheet(await readSheets(bytes), expectedOf(rows));
}

const at = (column: ReturnColumn, row: number) =>
  `${columnLetters(TEMPLATE_COLUMNS.indexOf(column) + 1)}${row}`;

const figure = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
// Lines of text as commentary has them, without what XML cannot hold; what looks escaped cannot be told from an escape.
const line = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Cn}\ufffd]/gu, ' '));
const words = fc
  .array(line, { maxLength: 4 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => !/^'[=+\-@]/.test(seenWords(text)));
const contents: fc.Arbitrary<ReturnContent> = fc.record({
  status: fc.constantFrom(...RETURN_STATUSES),
  value: fc.option(figure, { nil: null }),
  numerator: fc.constant(null),
  denominator: fc.constant(null),
  expected: fc
    .option(fc.date({ min: new Date('2024-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }), {
      nil: null,
    })
    .map((date) => date?.toISOString().slice(0, 10) ?? null),
  reason: words.map((text) => text || null),
  commentary: words,
  confirmed: fc.constant(false),
  revisions: fc.constant([]),
});
const units = fc.constantFrom<Unit[]>('number', '%', '£', '£m', 'per 10,000');
/** Without tens of thousands of millions, which are refused wherever they are typed without an m. */
const drafted = fc
  .tuple(units, contents)
  .filter(([unit, { value }]) => unit !== '£m' || Math.abs(Number(value)) < 10_000);

/** Milliseconds for many workbooks, on a busy machine too. */
const PATIENCE = 120_000;

describe('the template', () => {
  it.each([
    ['XLSX', (rows: readonly TemplateRow[]) => writeTemplate(rows, ABOUT)],
    ['CSV', async (rows: readonly TemplateRow[]) => writeTemplateCsv(rows)],
  ])(
    'with saved drafts reads back the same as %s',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(fc.array(drafted, { minLength: 1, maxLength: 5 }), async (drafts) => {
          const rows = drafts.map(([unit, content], index) => madeRow(index, unit, content));
          const reading = await readBack(await write(rows), rows);
          expect(reading.errors).toEqual([]);
          expect(reading.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
          for (const [index, { unit, content }] of rows.entries()) {
            const filed = reading.rows[index]?.content ?? EMPTY_RETURN;
            expect({ filed, same: content !== null && sameReturn(content, filed, unit) }).toEqual({
              filed,
              same: true,
            });
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it(
    'filled in by another program reads back what was filled in',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(drafted, { minLength: 1, maxLength: 5 }), async (drafts) => {
          const rows = drafts.map(([unit], index) => madeRow(index, unit, null));
          const book = sheetJs.read(await writeTemplate(rows, ABOUT), { type: 'array', cellNF: true });
          const sheet = book.Sheets.Returns ?? {};
          for (const [index, [unit, content]] of drafts.entries()) fillIn(sheet, index + 2, unit, content);
          const bytes = new Uint8Array(sheetJs.write(book, { type: 'array', bookType: 'xlsx' }));
          const reading = await readBack(bytes, rows);
          expect(reading.errors).toEqual([]);
          for (const [index, [unit, content]] of drafts.entries()) {
            const filed = reading.rows[index]?.content ?? EMPTY_RETURN;
            expect({ filed, same: sameReturn(content, filed, unit) }).toEqual({ filed, same: true });
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it.each(['constructor', '__proto__', 'toString', '_x0041_', '=1+1', '-'])(
    'keeps the text %j',
    async (commentary) => {
      const rows = [madeRow(0, 'number', { ...EMPTY_RETURN, commentary })];
      for (const bytes of [await writeTemplate(rows, ABOUT), writeTemplateCsv(rows)]) {
        expect((await readBack(bytes, rows)).rows).toMatchObject([{ content: { commentary } }]);
      }
    },
  );

  it('keeps a figure that needs its m', async () => {
    const rows = [madeRow(0, '£m', { ...EMPTY_RETURN, value: '£10,000m' })];
    const reading = await readBack(await writeTemplate(rows, ABOUT), rows);
    expect(reading).toMatchObject({ errors: [], rows: [{ content: { value: '£10,000m' } }] });
  });

  it('that nobody filled in files nothing', async () => {
    const rows = [madeRow(0, '%', null), madeRow(1, '£m', null)];
    for (const bytes of [await writeTemplate(rows, ABOUT), writeTemplateCsv(rows)]) {
      expect(await readBack(bytes, rows)).toEqual({ rows: [], faulty: [], errors: [], notices: [] });
    }
  });

  it('is for another program what it is meant to be', async () => {
    const content: ReturnContent = {
      ...EMPTY_RETURN,
      status: 'AWAITED',
      value: '£1,234.50',
      expected: '2030-09-30',
    };
    const rows = [madeRow(0, '£', content), madeRow(1, '%', null, { decimals: null })];
    const book = sheetJs.read(await writeTemplate(rows, ABOUT), {
      type: 'array',
      cellNF: true,
      cellDates: false,
    });
    expect(book.SheetNames).toEqual(['Returns', 'How to fill in']);
    const sheet = book.Sheets.Returns ?? {};
    const cellAt = (column: ReturnColumn, row: number) => sheet[at(column, row)];
    const header = Object.keys(RETURN_COLUMNS).map((column) => cellAt(column as ReturnColumn, 1)?.v);
    expect(header).toEqual(Object.values(RETURN_COLUMNS));
    expect(cellAt('value', 2)).toMatchObject({ t: 'n', v: 1234.5, z: 'General' });
    expect(cellAt('target', 2)).toMatchObject({ t: 'n', v: 95, z: '#,##0.0' });
    expect(cellAt('target', 3)).toMatchObject({ t: 'n', v: 95, z: 'General' });
    expect(cellAt('lastFigure', 2)).toMatchObject({ t: 's', v: '98.26 (Q4 2029-30)' });
    expect(cellAt('lastYear', 2)).toMatchObject({ t: 's', v: 'Awaited' });
    expect(cellAt('expected', 2)).toMatchObject({ t: 'n', v: 47756, z: 'dd/mm/yyyy' });
    expect(cellAt('indicator', 2)).toMatchObject({ t: 's', v: '=Made "indicator" 0, <b> & more' });
    expect(cellAt('indicator', 2)?.f).toBeUndefined();
  });

  it('offers the statuses in their column, on its rows alone', async () => {
    const rows = [madeRow(0, '%', null), madeRow(1, '%', null)];
    const parts = unzipSync(await writeTemplate(rows, ABOUT));
    const [first = '', second = ''] = ['1', '2'].map((id) =>
      strFromU8(parts[`xl/worksheets/sheet${id}.xml`] ?? new Uint8Array()),
    );
    expect(first).toContain('sqref="K2:K3"');
    expect(first).toContain(`"${Object.values(STATUS_WORDS).join(',')}"`);
    expect(first.indexOf('</sheetData>')).toBeLessThan(first.indexOf('<dataValidations'));
    expect(first).toContain('state="frozen"');
    expect(second).not.toContain('dataValidation');
  });

  it('as CSV escapes what a spreadsheet would run, and says its encoding', () => {
    const csv = Buffer.from(
      writeTemplateCsv([madeRow(0, '£', { ...EMPTY_RETURN, value: '-1', commentary: '- a point' })]),
    ).toString();
    expect(csv.startsWith('\ufeffId,Indicator,')).toBe(true);
    expect(csv).toContain('"\'=Made ""indicator"" 0, <b> & more"');
    expect(csv).toContain(",-1,,,Final,,,'- a point\r\n");
  });

  it('without returns is the header alone', async () => {
    const [sheet] = await readSheets(await writeTemplate([], ABOUT));
    expect(sheet?.rows).toHaveLength(1);
    expect(
      sheet?.rows[0]?.cells
        .map(({ column }) => column)
        .sort(columnOrder)
        .at(-1),
    ).toBe('N');
  });
});

/** Fills in a row as a person at a spreadsheet would: shares as percentages, dates as dates. */
function fillIn(sheet: sheetJs.WorkSheet, row: number, unit: Unit, content: ReturnContent): void {
  const put = (column: ReturnColumn, cell: sheetJs.CellObject) => {
    sheet[at(column, row)] = cell;
  };
  if (content.value !== null && unit === '%')
    put('value', { t: 'n', v: Number(content.value) / 100, z: '0.0%' });
  else if (content.value !== null) put('value', { t: 'n', v: Number(content.value), z: '#,##0.00' });
  put('status', { t: 's', v: ` ${STATUS_WORDS[content.status].toUpperCase()}\u00a0` });
  if (content.expected !== null) {
    const days = (Date.parse(content.expected) - Date.parse('1899-12-30')) / 86_400_000;
    put('expected', { t: 'n', v: days, z: 'd-mmm-yy' });
  }
  if (content.reason !== null) put('reason', { t: 's', v: content.reason });
  if (content.commentary !== '') put('commentary', { t: 's', v: content.commentary });
}
