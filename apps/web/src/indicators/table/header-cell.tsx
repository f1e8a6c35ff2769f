import type { Header } from '@tanstack/react-table';
import type { Row } from '../loading/row.ts';
import { isFigure } from '../state/column-ids.ts';
import type { FEATURES } from './columns.tsx';
import styles from './header-cell.module.css';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

interface Props {
  readonly header: Header<typeof FEATURES, Row>;
  /** Without buttons, which browsers do not repeat on every sheet of paper. */
  readonly plain: boolean;
}

/** A column's heading; pressing it sorts, turns the order round, and goes back to the printed order. */
export function HeaderCell({ header: { column }, plain }: Props) {
  const label = String(column.columnDef.header);
  const sorted = column.getIsSorted();
  const heading = `${styles.heading} ${isFigure(column.id) ? styles.figure : (styles[column.id] ?? '')}`;
  if (plain || !column.getCanSort()) {
    return (
      <th scope="col" className={heading} aria-sort={sorted === false ? undefined : ARIA_SORT[sorted]}>
        <span className={column.id === 'choose' ? 'visually-hidden' : styles.label}>{label}</span>
      </th>
    );
  }
  return (
    <th scope="col" className={heading} aria-sort={sorted === false ? undefined : ARIA_SORT[sorted]}>
      <button type="button" className={styles.sort} onClick={column.getToggleSortingHandler()}>
        {label}
        <svg viewBox="0 0 8 12" className={styles.mark} aria-hidden="true">
          <path d="M4 .8L7.4 5H.6z" className={sorted === 'asc' ? styles.on : styles.off} />
          <path d="M4 11.2L7.4 7H.6z" className={sorted === 'desc' ? styles.on : styles.off} />
        </svg>
      </button>
    </th>
  );
}
