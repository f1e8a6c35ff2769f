import { Link, useLocation } from 'react-router';
import { MappingMark } from '../mapping/mapping-mark.tsx';
import { outcomePath } from '../outcome-address.ts';
import { cellWords, placeWords } from './cell-words.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrix-model.ts';
import styles from './matrix-square.module.css';
import type { Place } from './next-cell.ts';
import { placeKey } from './place-key.ts';
import { shownCell } from './shown-matrix.ts';

interface Props {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly place: Place;
  readonly isActive: boolean;
  readonly cell: MatrixCell | undefined;
  readonly onlyAgreed: boolean;
  readonly onOpen: ((row: string, column: string) => void) | null;
}

/** What is said of a measure for an outcome. Editors open it; readers are led to the reasons, where there are any. */
export function MatrixSquare({ row, column, place, isActive, cell, onlyAgreed, onOpen }: Props) {
  const { search } = useLocation();
  const words = cellWords(cell, onlyAgreed);
  const shown = shownCell(cell, onlyAgreed);
  const focus = {
    tabIndex: isActive ? 0 : -1,
    'data-at': placeKey(place),
    title: `${words}: ${placeWords(row, column)}`,
  };
  const mark = shown !== null && <MappingMark status={shown.status} strength={shown.strength} />;
  const at = {
    'aria-colindex': place.column + 2,
    className: column.isFirst ? `${styles.cell} ${styles.first}` : styles.cell,
  };
  if (onOpen !== null)
    return (
      <td {...at}>
        <button
          {...focus}
          type="button"
          aria-label={words}
          className={styles.inner}
          onClick={() => onOpen(row.id, column.id)}
        >
          {mark}
        </button>
      </td>
    );
  if (shown !== null)
    return (
      <td {...at}>
        <Link
          {...focus}
          to={outcomePath(column.id, search, shown.id)}
          aria-label={words}
          className={styles.inner}
        >
          {mark}
        </Link>
      </td>
    );
  return (
    <td {...at} {...focus}>
      <span className="visually-hidden">{words}</span>
    </td>
  );
}
