import { mappingWords } from '../mapping/mapping-words.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrix-model.ts';
import { shownCell } from './shown-matrix.ts';

/** What a cell says: "Agreed, direct", "Not mapped"; "Not agreed" for what is left out. */
export function cellWords(cell: MatrixCell | undefined, onlyAgreed: boolean): string {
  const shown = shownCell(cell, onlyAgreed);
  if (shown !== null) return mappingWords(shown);
  return cell?.status === 'PROPOSED' ? 'Not agreed' : 'Not mapped';
}

/** "Decent streets for 2.3 Cleaner town": what a place in the grid is about. */
export function placeWords(row: MatrixRow | undefined, column: MatrixColumn | undefined): string {
  const outcome = column === undefined ? '' : `${column.number} ${column.name}`;
  return [row?.name ?? '', outcome].filter((words) => words !== '').join(' · ');
}
