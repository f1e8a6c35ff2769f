import { Fragment, memo } from 'react';
import { Link } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { GapLine } from './gap-line.tsx';
import styles from './matrix-line.module.css';
import { type Matrix, type MatrixColumn, type MatrixRow, NOT_REPORTED } from './matrix-model.ts';
import { MatrixSquare } from './matrix-square.tsx';
import { placeKey } from './place-key.ts';
import type { DrawnLine } from './use-matrix-window.ts';

export interface DrawnColumns {
  readonly columns: readonly DrawnLine[];
  /** Empty space after the last. */
  readonly beside: number;
}

interface Props {
  readonly row: MatrixRow;
  readonly index: number;
  /** Empty space above it. */
  readonly gap: number;
  readonly columns: readonly MatrixColumn[];
  readonly drawn: DrawnColumns;
  /** The active column, where this is the active row. */
  readonly active: number | null;
  readonly cellAt: Matrix['cellAt'];
  readonly onlyAgreed: boolean;
  readonly edition: string;
  readonly onOpen: ((row: string, column: string) => void) | null;
  readonly measure: (element: Element | null) => void;
}

/** A measure and what is said of it for each outcome on the screen. */
export const MatrixLine = memo(function MatrixLine(props: Props) {
  const { row, index, gap, columns, drawn, active, cellAt, onlyAgreed, edition, onOpen, measure } = props;
  const heading = { tabIndex: active === -1 ? 0 : -1, 'data-at': placeKey({ row: index, column: -1 }) };
  return (
    <>
      <GapLine height={gap} />
      <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={styles.row}>
        <th scope="row" aria-colindex={1} className={styles.heading}>
          {row.area === NOT_REPORTED ? (
            <span {...heading}>{row.name}</span>
          ) : (
            <Link {...heading} to={indicatorPath(edition, row.id)}>
              {row.name}
            </Link>
          )}
        </th>
        {drawn.columns.map(({ index: at, gap: before }) => {
          const column = columns[at];
          if (column === undefined) return null;
          return (
            <Fragment key={column.id}>
              {before > 0 && <td aria-hidden="true" />}
              <MatrixSquare
                row={row}
                column={column}
                place={{ row: index, column: at }}
                isActive={active === at}
                cell={cellAt(row.id, column.id)}
                onlyAgreed={onlyAgreed}
                onOpen={onOpen}
              />
            </Fragment>
          );
        })}
        {drawn.beside > 0 && <td aria-hidden="true" />}
      </tr>
    </>
  );
});
