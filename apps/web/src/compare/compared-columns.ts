import { ROW_COLUMNS, TARGETED_COLUMNS } from '../shared/table-file/row-columns.ts';
import { type FileColumn, textColumn } from '../shared/table-file/to-table.ts';
import type { ComparedRow } from './compared-row.ts';

/** What the files of comparisons say of a row, in the order of the screen. */
export const COMPARED_COLUMNS: readonly FileColumn<ComparedRow>[] = [
  ...TARGETED_COLUMNS,
  textColumn('What the target is for', ({ targetFor }) => targetFor),
  ROW_COLUMNS.rating,
  ROW_COLUMNS.whose,
  ROW_COLUMNS.whyNotRated,
  ROW_COLUMNS.movement,
  ROW_COLUMNS.change,
];
