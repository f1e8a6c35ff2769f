import { describe, expect, it } from 'vitest';
import { EMPTY_RETURN } from '../return/return-content.ts';
import { COUNT, lettersOf, MONEY, madeCell, madeRow, madeSheet, numberCell, PERCENT } from './fixtures.ts';
import { readReturnSheet } from './read-return-sheet.ts';
import { FILL_IN_COLUMNS, RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';
import type { Row, Sheet } from './sheet.ts';

const EXPECTED = [PERCENT, COUNT, MONEY];

const read = (...sheets: Sheet[]) => readReturnSheet(sheets, EXPECTED);
const readRows = (...rows: Row[]) => read(madeSheet(rows));
const messages = (problems: readonly { message: string }[]) =>
  problems.map(({ message }) => message).join('\n');

describe('a filled-in sheet', () => {
  it('files what is filled in and passes over what is not', () => {
    const reading = readRows(
      madeRow(2, {
        id: PERCENT.id,
        indicator: PERCENT.title,
        unit: '%',
        value: numberCell('98.3'),
        status: 'provisional',
      }),
      madeRow(3, { id: COUNT.id, indicator: COUNT.title, target: '120', value: ' ' }),
      madeRow(5, { id: MONEY.id, status: 'Not available', reason: 'Late', commentary: 'One\n\n- two' }),
    );
    expect(reading).toEqual({
      rows: [
        { id: PERCENT.id, row: 2, content: { ...EMPTY_RETURN, value: '98.3', status: 'PROVISIONAL' } },
        {
          id: MONEY.id,
          row: 5,
          content: { ...EMPTY_RETURN, status: 'NOT_AVAILABLE', reason: 'Late', commentary: 'One\n\n- two' },
        },
      ],
      faulty: [],
      errors: [],
      notices: [],
    });
  });

  it('is read whatever the order and the case of its columns, under a title', () => {
    const sheet: Sheet = {
      ...madeSheet([]),
      rows: [
        { number: 1, hidden: false, cells: [madeCell('Returns of a made directorate')] },
        {
          number: 4,
          hidden: false,
          cells: (
            ['commentary', 'value', 'numerator', 'denominator', 'id', 'status', 'expected', 'reason'] as const
          ).map((name, index) =>
            madeCell(` ${RETURN_COLUMNS[name].toUpperCase()}\u00a0`, { column: 'ABCDEFGH'[index] ?? '' }),
          ),
        },
        {
          number: 6,
          hidden: false,
          cells: [
            madeCell('Words', { column: 'A' }),
            madeCell('1,234', { column: 'B' }),
            madeCell(COUNT.id, { column: 'E' }),
          ],
        },
      ],
    };
    const reading = read(sheet);
    expect(reading.errors).toEqual([]);
    expect(reading.rows).toEqual([
      { id: COUNT.id, row: 6, content: { ...EMPTY_RETURN, value: '1234', commentary: 'Words' } },
    ]);
  });

  it('says what its parts make, and refuses parts that make another', () => {
    const parts = { numerator: numberCell('59'), denominator: numberCell('186') };
    const reading = readRows(madeRow(2, { id: PERCENT.id, ...parts }));
    expect(reading.rows[0]?.content).toMatchObject({ value: null, numerator: '59', denominator: '186' });
    expect(messages(reading.notices)).toContain('worked out from its parts: 31.7%');
    const other = readRows(madeRow(2, { id: PERCENT.id, ...parts, value: numberCell('32.7') }));
    expect(other.rows).toEqual([]);
    expect(other.errors).toMatchObject([
      { row: 2, column: 'H', message: expect.stringContaining('not 32.7%') },
    ]);
    const half = readRows(madeRow(2, { id: PERCENT.id, numerator: madeCell('£1,200') }));
    expect(half.errors).toMatchObject([{ row: 2, column: 'J' }]);
  });
});

describe('every error is listed', () => {
  it('by sheet, row and column, in the order of the file', () => {
    const reading = readRows(
      madeRow(2, {
        id: COUNT.id,
        value: 'n/a',
        status: 'done',
        expected: 'soon',
        reason: 'x'.repeat(3000),
        commentary: madeCell('#NAME?', { kind: 'error' }),
      }),
      madeRow(3, { id: 'elsewhere.made', value: '1' }),
      madeRow(4, { value: '1' }),
      madeRow(5, {
        id: MONEY.id,
        value: numberCell('0.5', { text: '50%', isPercent: true }),
        unit: '£',
        indicator: 'Something else',
        period: 'Q4 2029-30',
      }),
      madeRow(6, { id: PERCENT.id, value: numberCell('12') }),
    );
    expect(reading.errors.map(({ sheet, row, column }) => `${sheet} ${column}${row}`)).toEqual(
      ['H2', 'K2', 'L2', 'M2', 'N2', 'A3', 'A4', 'B5', 'C5', 'D5', 'H5'].map((place) => `Returns ${place}`),
    );
    expect(reading.rows.map(({ row }) => row)).toEqual([6]);
  });

  it.each(['id', ...FILL_IN_COLUMNS] as const)('with the column %s missing', (missing) => {
    const sheet = madeSheet([madeRow(2, { id: COUNT.id, status: 'nonsense' })]);
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => column !== lettersOf(missing)),
    }));
    const { errors } = read({ ...sheet, rows });
    expect(errors[0]).toMatchObject({ row: 1, message: expect.stringContaining(RETURN_COLUMNS[missing]) });
    expect(errors).toHaveLength(missing === 'id' || missing === 'status' ? 1 : 2);
  });

  it('with a column twice, and tells of one that is not the template’s', () => {
    const sheet = madeSheet([]);
    const header = sheet.rows[0];
    const cells = [
      ...(header?.cells ?? []),
      madeCell('value', { column: 'O' }),
      madeCell('Notes', { column: 'P' }),
    ];
    const reading = read({ ...sheet, rows: [{ number: 1, hidden: false, cells }] });
    expect(reading.errors).toMatchObject([
      { row: 1, column: 'O', message: expect.stringContaining('in H and in O') },
    ]);
    expect(reading.notices).toMatchObject([
      { row: 1, column: 'P', message: expect.stringContaining('"Notes"') },
    ]);
  });

  it('with a return filled in twice, each row naming both, and applies neither', () => {
    const twice = [2, 9].map((row) => madeRow(row, { id: COUNT.id, value: numberCell('5') }));
    const reading = readRows(...twice, madeRow(10, { id: COUNT.id }));
    expect(reading.rows).toEqual([]);
    expect(reading.errors).toMatchObject([
      { row: 2, column: 'A', message: expect.stringContaining('rows 2 and 9') },
      { row: 9, column: 'A', message: expect.stringContaining('rows 2 and 9') },
    ]);
  });

  it('with a return filled in on two sheets, naming both', () => {
    const rows = [madeRow(2, { id: COUNT.id, value: numberCell('5') })];
    const reading = read(madeSheet(rows), madeSheet(rows, { name: 'Copy', hidden: true }));
    expect(reading.rows).toEqual([]);
    expect(messages(reading.errors)).toContain('rows 2 of Returns and 2 of Copy');
    expect(messages(reading.notices)).toContain('The sheet is hidden');
  });

  it('where no sheet is a template', () => {
    const reading = read({ ...madeSheet([]), rows: [madeRow(1, { id: 'Id', indicator: 'Name' })] });
    expect(reading.errors).toMatchObject([{ sheet: null, message: expect.stringContaining('column names') }]);
    expect(read().errors).toHaveLength(1);
  });
});

describe('another template', () => {
  it('of another edition is said to be, once', () => {
    const reading = readRows(
      madeRow(2, { id: '2029-30-q4.made-share', value: 'n/a' }),
      madeRow(3, { id: '2029-30-q4.made-count' }),
    );
    expect(reading.errors).toEqual([
      {
        sheet: 'Returns',
        row: null,
        column: null,
        message:
          'This is a template of 2029-30-q4, not of 2030-31-q1. Download the present template and fill that in.',
      },
    ]);
  });

  it('of another part of the council is said to be, once', () => {
    const { errors } = readRows(
      madeRow(2, { id: '2030-31-q1.other', value: '1' }),
      madeRow(3, { id: '2030-31-q1.more' }),
    );
    expect(errors).toMatchObject([{ row: null, message: expect.stringMatching(/^None of its 2 Ids/) }]);
  });

  it('in single rows: an error where something is filled in, else passed over', () => {
    const reading = readRows(
      madeRow(2, { id: COUNT.id, value: numberCell('1') }),
      madeRow(3, { id: '2030-31-q1.other' }),
      madeRow(4, { id: '2030-31-q1.more', value: '5' }),
    );
    expect(reading.errors).toMatchObject([{ row: 4, column: 'A' }]);
    expect(reading.notices).toMatchObject([
      { row: 3, column: 'A', message: expect.stringContaining('passed over') },
    ]);
  });

  it('left out in part says how many returns are still owed', () => {
    const row = madeRow(2, { id: COUNT.id, value: numberCell('1') });
    expect(readRows(row).notices).toMatchObject([
      { sheet: null, message: expect.stringMatching(/^2 returns/) },
    ]);
    const filed = EXPECTED.map((each) => ({ ...each, owed: false }));
    expect(readReturnSheet([madeSheet([row])], filed).notices).toEqual([]);
  });

  it('that cannot be read is handed on with the columns that cannot, as far as it can', () => {
    const row = madeRow(2, { id: COUNT.id, value: 'many', commentary: 'Made-up words.' });
    expect(readRows(row)).toMatchObject({
      rows: [],
      faulty: [{ id: COUNT.id, row: 2, content: { commentary: 'Made-up words.' }, unread: ['value'] }],
    });
  });
});

describe('what is hidden and merged', () => {
  const all = EXPECTED.map(({ id }, index) => madeRow(index + 2, { id }));

  it('is read and told: rows, columns', () => {
    const reading = read(
      madeSheet([...all.slice(1), madeRow(2, { id: PERCENT.id, value: numberCell('5') }, { hidden: true })], {
        hiddenColumns: ['J', 'H', 'AA'],
      }),
    );
    expect(reading.rows).toHaveLength(1);
    expect(messages(reading.notices)).toBe(
      'Columns H and J are hidden; they are read all the same.\nThe row is hidden; it is read all the same.',
    );
  });

  it('is the first cell’s alone', () => {
    const merged: Partial<Record<ReturnColumn, ReturnType<typeof madeCell>>> = {
      commentary: madeCell('', { mergedWith: 'N2' }),
    };
    const reading = readRows(
      madeRow(2, { id: PERCENT.id, commentary: 'Of both' }),
      madeRow(3, { id: COUNT.id, ...merged }),
      madeRow(4, { id: MONEY.id, value: numberCell('1'), ...merged }),
    );
    expect(reading.rows.map(({ id, content }) => [id, content.commentary])).toEqual([
      [PERCENT.id, 'Of both'],
      [MONEY.id, ''],
    ]);
    expect(reading.notices).toMatchObject([
      { row: 3, column: 'N', message: expect.stringContaining('merged with N2') },
      { row: 4, column: 'N' },
    ]);
  });

  it('an Id merged over two rows is an error where the second says something', () => {
    const reading = readRows(
      madeRow(2, { id: PERCENT.id, value: numberCell('5') }),
      madeRow(3, { id: madeCell('', { mergedWith: 'A2' }), value: numberCell('6') }),
    );
    expect(reading.errors).toMatchObject([
      { row: 3, column: 'A', message: expect.stringContaining('merged with A2') },
    ]);
  });
});

it('tells of a sheet that it does not read, and says nothing of the instructions', () => {
  const notes = { name: 'Notes', hidden: false, hiddenColumns: [], rows: [madeRow(1, { id: 'Hello' })] };
  const rows = EXPECTED.map(({ id }, index) => madeRow(index + 2, { id }));
  const reading = read(madeSheet(rows), notes, { ...notes, name: 'How to fill in' });
  expect(reading.notices).toMatchObject([{ sheet: 'Notes', message: expect.stringContaining('not read') }]);
  expect(reading.errors).toEqual([]);
});
