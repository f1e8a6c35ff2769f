import { matchesText } from '@dial/domain/text/matches-text';
import type { MatrixFilters } from './matrix-filters.ts';
import type { Matrix, MatrixCell } from './matrix-model.ts';

/** A mapping where it is drawn: retired ones are history, and proposed ones may be left out. */
export function shownCell(cell: MatrixCell | undefined, onlyAgreed: boolean): MatrixCell | null {
  if (cell === undefined || cell.status === 'RETIRED') return null;
  return cell.status === 'AGREED' || !onlyAgreed ? cell : null;
}

/**
 * The matrix as the filters leave it: the measures of an area that hold all typed words. With agreed mappings alone, measures
 * without any are left out; otherwise they stay, since a measure that serves no outcome is worth seeing.
 */
export function shownMatrix(matrix: Matrix, { area, agreed }: MatrixFilters, typed: string): Matrix {
  const rows = matrix.rows.filter(
    (row) =>
      (area === '' || row.area === area) &&
      matchesText(row.searchText, typed) &&
      (!agreed || matrix.columns.some(({ id }) => shownCell(matrix.cellAt(row.id, id), true) !== null)),
  );
  const kept = new Set(rows.map(({ id }) => id));
  return {
    columns: matrix.columns,
    rows,
    cellAt: matrix.cellAt,
    cellsOf: (column) =>
      matrix.cellsOf(column).filter(({ row, cell }) => kept.has(row.id) && shownCell(cell, agreed) !== null),
  };
}
