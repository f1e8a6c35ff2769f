import type { ExpectedReturn } from './expected-return.ts';
import { RETURN_COLUMNS, RETURNS_SHEET, type ReturnColumn } from './return-columns.ts';
import type { Cell, Row, Sheet } from './sheet.ts';

/** Made up for tests. */
export const PERCENT: ExpectedReturn = {
  id: '2030-31-q1.made-share',
  title: 'Made share',
  unit: '%',
  decimals: 1,
  period: '2030-31-q1',
  owed: true,
};
export const COUNT: ExpectedReturn = {
  id: '2030-31-q1.made-count',
  title: 'Made count',
  unit: 'number',
  decimals: 0,
  period: '2030-06',
  owed: true,
};
export const MONEY: ExpectedReturn = {
  id: '2030-31-q1.made-money',
  title: 'Made money',
  unit: '£m',
  decimals: 2,
  period: '2030-31-q1',
  owed: true,
};

export function madeCell(text: string, more: Partial<Cell> = {}): Cell {
  const kind = text === '' ? 'empty' : 'text';
  const nothing = { number: null, date: null, isPercent: false, formula: null, mergedWith: null };
  return { column: 'A', kind, text, ...nothing, ...more };
}

export function numberCell(number: string, more: Partial<Cell> = {}): Cell {
  return madeCell(number, { kind: 'number', number, ...more });
}

type MadeCells = Partial<Record<ReturnColumn, string | Cell>>;

const ORDER = Object.keys(RETURN_COLUMNS) as ReturnColumn[];

/** The letters of a column in the template's order. */
export function lettersOf(column: ReturnColumn): string {
  return String.fromCharCode(65 + ORDER.indexOf(column));
}

export function madeRow(number: number, cells: MadeCells, more: Partial<Row> = {}): Row {
  const placed = ORDER.flatMap((name) => {
    const cell = cells[name];
    if (cell === undefined) return [];
    return [{ ...(typeof cell === 'string' ? madeCell(cell) : cell), column: lettersOf(name) }];
  });
  return { number, hidden: false, cells: placed, ...more };
}

/** A sheet with the template's header in row 1 and the rows under it. */
export function madeSheet(rows: readonly Row[], more: Partial<Sheet> = {}): Sheet {
  const header = madeRow(1, RETURN_COLUMNS);
  return { name: RETURNS_SHEET, hidden: false, hiddenColumns: [], rows: [header, ...rows], ...more };
}
