import { cellWords, placeWords } from './cell-words.ts';
import type { Matrix } from './matrix-model.ts';
import type { Place } from './next-cell.ts';
import styles from './told.module.css';

interface Props {
  readonly matrix: Matrix;
  readonly onlyAgreed: boolean;
  /** Where one points or is; null for nowhere. */
  readonly place: Place | null;
}

/** What the square that one points at says, and of what, in full. Not for screen readers, which are told by the grid. */
export function Told({ matrix: { rows, columns, cellAt }, onlyAgreed, place }: Props) {
  const row = place === null ? undefined : rows[place.row];
  const column = place === null ? undefined : columns[place.column];
  return (
    <p className={styles.told} aria-hidden="true">
      <span>
        {place === null && 'Point at a square, or go from one to the next by the arrow keys.'}
        {row !== undefined && column !== undefined && (
          <b>{cellWords(cellAt(row.id, column.id), onlyAgreed)}: </b>
        )}
        {placeWords(row, column)}
      </span>
    </p>
  );
}
