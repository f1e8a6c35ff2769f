import type { Cell, Row } from '@dial/domain/spreadsheet/sheet';
import { cellPlace, columnLetters } from './cell-address.ts';
import type { WrittenSheet } from './read-worksheet.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/**
 * The rows of a sheet with the cells that a merged range covers marked as such: they hold nothing, whatever the file still
 * keeps under the range, as nobody sees it. Rows that hold nothing themselves stay left out.
 *
 * @throws UnreadableFile where more is merged than a person would
 */
export function markMerged({ rows, merged }: WrittenSheet): readonly Row[] {
  if (merged.length === 0) return rows;
  const covered = new Map<number, Map<string, string>>();
  let count = 0;
  for (const [first, last] of merged) {
    const address = `${columnLetters(first.column)}${first.row}`;
    const lastColumn = Math.min(last.column, WORKBOOK_LIMITS.columns);
    for (let index = firstAt(rows, first.row); index < rows.length; index += 1) {
      const number = rows[index]?.number ?? 0;
      if (number > last.row) break;
      const inRow = covered.get(number) ?? new Map<string, string>();
      covered.set(number, inRow);
      for (let column = first.column; column <= lastColumn; column += 1) {
        count += 1;
        if (count > WORKBOOK_LIMITS.mergedCells)
          throw new UnreadableFile('Too many cells are merged. Undo the merges and send the file again.');
        if (number !== first.row || column !== first.column) inRow.set(columnLetters(column), address);
      }
      count += 1;
    }
  }
  return rows.map((row) => withCovered(row, covered.get(row.number)));
}

function withCovered(row: Row, covered: ReadonlyMap<string, string> | undefined): Row {
  if (covered === undefined || covered.size === 0) return row;
  const own = row.cells.filter(({ column }) => !covered.has(column));
  const away = [...covered].map(([column, mergedWith]): Cell => ({ ...NOTHING, column, mergedWith }));
  return { ...row, cells: [...own, ...away].sort((one, other) => columnOf(one) - columnOf(other)) };
}

const NOTHING = {
  kind: 'empty',
  text: '',
  number: null,
  date: null,
  isPercent: false,
  formula: null,
} as const;

const columnOf = ({ column }: Cell) => cellPlace(`${column}1`)?.column ?? 0;

/** The first row, in ascending order of numbers, from a number on. */
function firstAt(rows: readonly Row[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
