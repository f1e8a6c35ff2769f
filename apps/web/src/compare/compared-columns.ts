import { ROW_COLUMNS, TARGETED_COLUMNS } from '../shared/table-file/row-columns.ts';
import { type FileColumn, figureColumn, textColumn } from '../shared/table-file/to-table.ts';
import type { ComparedRow } from './compared-row.ts';

/** What the files of comparisons say of a row, in the order of the screen. */
export const COMPARED_COLUMNS: readonly FileColumn<ComparedRow>[] = [
  ...TARGETED_COLUMNS,
  textColumn('What the target is for', ({ targetFor }) => targetFor),
  textColumn('What the printed target is for', ({ targetRawFor }) => targetRawFor),
  figureColumn('Figure rated', ({ ratedValue, unit, decimals }) => ({ value: ratedValue, unit, decimals })),
  textColumn('Period rated', ({ ratedPeriodLabel }) => ratedPeriodLabel),
  ROW_COLUMNS.rating,
  ROW_COLUMNS.whose,
  ROW_COLUMNS.whyNotRated,
  ROW_COLUMNS.movement,
  ROW_COLUMNS.change,
];
