import { Fragment } from 'react';
import { Link, useLocation } from 'react-router';
import { outcomePath } from '../outcome-address.ts';
import styles from './matrix-head.module.css';
import type { DrawnColumns } from './matrix-line.tsx';
import type { MatrixColumn } from './matrix-model.ts';
import type { Place } from './next-cell.ts';
import { placeKey } from './place-key.ts';

interface Props {
  readonly columns: readonly MatrixColumn[];
  readonly drawn: DrawnColumns;
  readonly active: Place;
}

/** The outcomes: number and turned name, as far as there is room; the whole name is said and in the key. */
export function MatrixHead({ columns, drawn, active }: Props) {
  const { search } = useLocation();
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} className={styles.corner}>
          Measure
        </th>
        {drawn.columns.map(({ index, gap }) => {
          const column = columns[index];
          if (column === undefined) return null;
          const place = { row: -1, column: index };
          const isActive = active.row === -1 && active.column === index;
          return (
            <Fragment key={column.id}>
              {gap > 0 && <td aria-hidden="true" className={styles.gap} />}
              <th
                scope="col"
                aria-colindex={index + 2}
                className={column.isFirst ? `${styles.column} ${styles.first}` : styles.column}
              >
                <Link
                  to={outcomePath(column.id, search)}
                  tabIndex={isActive ? 0 : -1}
                  data-at={placeKey(place)}
                  title={`${column.number} ${column.name}`}
                  className={styles.link}
                >
                  <span className={styles.number}>{column.number}</span>{' '}
                  <span className={styles.name}>{column.name}</span>
                </Link>
              </th>
            </Fragment>
          );
        })}
        {drawn.beside > 0 && <td aria-hidden="true" className={styles.gap} />}
      </tr>
    </thead>
  );
}
