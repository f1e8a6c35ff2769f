import { Link, useLocation } from 'react-router';
import { outcomePath } from '../outcome-address.ts';
import styles from './column-key.module.css';
import type { Matrix } from './matrix-model.ts';

/** What the numbers above the columns stand for, with the measures counted. */
export function ColumnKey({ matrix }: { readonly matrix: Matrix }) {
  const { search } = useLocation();
  return (
    <div className={styles.key}>
      {[...Map.groupBy(matrix.columns, ({ priority }) => priority)].map(([priority, columns]) => (
        <div key={priority} className={styles.priority}>
          <h3 className={styles.heading}>{priority}</h3>
          <ul>
            {columns.map(({ id, number, name }) => {
              const cells = matrix.cellsOf(id);
              const agreed = cells.filter(({ cell }) => cell.status === 'AGREED').length;
              const proposed = cells.filter(({ cell }) => cell.status === 'PROPOSED').length;
              return (
                <li key={id} className={styles.outcome}>
                  <span className={styles.number}>{number}</span>
                  <span>
                    <Link to={outcomePath(id, search)}>{name}</Link>{' '}
                    <span className={styles.counts}>
                      {agreed} agreed, {proposed} proposed
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
