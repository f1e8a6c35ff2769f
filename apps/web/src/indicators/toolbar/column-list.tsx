import { useEffect, useRef } from 'react';
import { announce } from '../../shared/announce.ts';
import { COLUMN_WORDS, type ColumnId } from '../state/column-ids.ts';
import styles from './column-list.module.css';
import { listedColumns, moveColumn, toggleColumn } from './column-order.ts';

interface Props {
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
}

const MOVES = [
  { by: -1, word: 'earlier', path: 'M2 8l4-4.5L10 8' },
  { by: 1, word: 'later', path: 'M2 4l4 4.5L10 4' },
] as const;

/** A box for each column, and buttons that move the shown ones. */
export function ColumnList({ columns, onColumns }: Props) {
  const moved = useRef<HTMLButtonElement | null>(null);
  // A line that changes places leaves the document for a moment and loses the focus.
  useEffect(() => {
    if (columns.length > 0) moved.current?.focus();
    moved.current = null;
  }, [columns]);
  const move = (id: ColumnId, by: -1 | 1, button: HTMLButtonElement) => {
    const next = moveColumn(columns, id, by);
    if (next === columns) return;
    moved.current = button;
    onColumns(next);
    announce(`${COLUMN_WORDS[id]} is column ${next.indexOf(id) + 2} of ${next.length + 1}`);
  };
  return (
    <ul>
      {listedColumns(columns).map((id) => (
        <li key={id} className={styles.item}>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={() => onColumns(toggleColumn(columns, id))}
            />
            {COLUMN_WORDS[id]}
          </label>
          {columns.includes(id) &&
            MOVES.map(({ by, word, path }) => (
              <button
                key={word}
                type="button"
                className={styles.move}
                aria-disabled={moveColumn(columns, id, by) === columns}
                onClick={(event) => move(id, by, event.currentTarget)}
              >
                <span className="visually-hidden">{`Move ${COLUMN_WORDS[id]} ${word}`}</span>
                <svg viewBox="0 0 12 12" className={styles.arrow} aria-hidden="true">
                  <path d={path} />
                </svg>
              </button>
            ))}
        </li>
      ))}
    </ul>
  );
}
