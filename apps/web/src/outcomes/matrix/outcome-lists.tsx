import { Link, useLocation } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import edit from '../editing/edit-button.module.css';
import { MappingMark } from '../mapping/mapping-mark.tsx';
import { mappingAnchor, outcomePath } from '../outcome-address.ts';
import { cellWords } from './cell-words.ts';
import { type Matrix, NOT_REPORTED } from './matrix-model.ts';
import styles from './outcome-lists.module.css';

interface Props {
  readonly matrix: Matrix;
  readonly edition: string;
  readonly onOpen: ((row: string, column: string) => void) | null;
}

/** The matrix where there is no room for one: a list of measures under each outcome. */
export function OutcomeLists({ matrix, edition, onOpen }: Props) {
  const { search } = useLocation();
  return (
    <ul className={styles.outcomes}>
      {matrix.columns.map(({ id, number, name }) => {
        const cells = matrix.cellsOf(id);
        const agreed = cells.filter(({ cell }) => cell.status === 'AGREED').length;
        return (
          <li key={id} className={styles.outcome}>
            <details>
              <summary className={styles.summary}>
                <span className={styles.number}>{number}</span>
                <span>
                  {name}
                  <span className={styles.counts}>
                    {agreed} agreed, {cells.length - agreed} proposed
                  </span>
                </span>
              </summary>
              <ul>
                {cells
                  .toSorted((a, b) =>
                    a.cell.status < b.cell.status ? -1 : a.cell.status > b.cell.status ? 1 : 0,
                  )
                  .map(({ row, cell }) => (
                    <li key={cell.id} id={mappingAnchor(cell.id)} tabIndex={-1} className={styles.measure}>
                      <MappingMark status={cell.status} strength={cell.strength} />
                      <span>
                        {row.area === NOT_REPORTED ? (
                          row.name
                        ) : (
                          <Link to={indicatorPath(edition, row.id)}>{row.name}</Link>
                        )}
                        <span className={styles.counts}>{cellWords(cell, false)}</span>
                      </span>
                      {onOpen !== null && (
                        <button type="button" className={edit.button} onClick={() => onOpen(row.id, id)}>
                          Change<span className="visually-hidden"> the mapping of {row.name}</span>
                        </button>
                      )}
                    </li>
                  ))}
                <li className={styles.more}>
                  <Link to={outcomePath(id, search)}>More about this outcome</Link>
                </li>
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
