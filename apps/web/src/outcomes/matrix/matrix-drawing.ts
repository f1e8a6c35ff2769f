import { drawMappingMatrix } from '@dial/domain/chart/draw/draw-mapping-matrix';
import type { Matrix, MatrixCell } from './matrix-model.ts';
import { shownCell } from './shown-matrix.ts';

/** The shown matrix as a drawing. */
export function matrixDrawing({ columns, rows, cellAt }: Matrix, onlyAgreed: boolean): string {
  return drawMappingMatrix(
    columns.map(({ number, name, priority }) => ({ number, name, group: priority })),
    rows.map((row) => ({
      name: row.name,
      marks: columns.map(({ id }) => markOf(shownCell(cellAt(row.id, id), onlyAgreed))),
    })),
  );
}

function markOf(cell: MatrixCell | null) {
  if (cell === null || cell.status === 'RETIRED') return null;
  return { status: cell.status, strength: cell.strength };
}
