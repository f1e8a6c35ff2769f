import { Link } from 'react-router';
import { NO_DIRECTORATE, NO_DIRECTORATE_WORDS } from '../../shared/no-directorate.ts';
import stacked from '../../shared/stacked-table.module.css';
import { ROLES } from '../../shared/table-roles.ts';
import { type BoardColumn, COLUMNS, due, returnsPath } from './board-columns.ts';
import type { BoardRow, ReturnCounts } from './board-query.ts';
import { ProgressBar } from './progress-bar.tsx';
import styles from './returns-table.module.css';

interface Props {
  readonly edition: string;
  /** The edition's name, for the table's caption. */
  readonly name: string;
  readonly rows: readonly BoardRow[];
  readonly total: ReturnCounts;
  /** The reader has a list of returns that the numbers can lead to. */
  readonly linked: boolean;
}

/** How the returns stand, by directorate. On a phone each row is a card. */
export function ReturnsTable({ edition, name, rows, total, linked }: Props) {
  const owed = rows.filter(({ counts }) => due(counts) > 0);
  const line = (counts: ReturnCounts, directorate: string | null) =>
    COLUMNS.map((column) => (
      <td
        key={column.key}
        {...ROLES.cell}
        data-label={column.words}
        className={column.key === 'overdue' && counts.overdue > 0 ? styles.late : undefined}
      >
        <Count
          count={column.count(counts)}
          to={linked ? pathOf(edition, directorate, column) : null}
          label={column.words}
        />
      </td>
    ));
  return (
    <table {...ROLES.table} className={`${stacked.table} ${styles.table}`}>
      <caption className="visually-hidden">Returns of {name} by directorate</caption>
      <thead {...ROLES.rows}>
        <tr {...ROLES.row}>
          <th {...ROLES.column}>Directorate</th>
          {COLUMNS.map(({ key, words }) => (
            <th key={key} {...ROLES.column}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rows}>
        {owed.map(({ directorate, counts }) => (
          <tr key={directorate?.id ?? ''} {...ROLES.row} className={`${stacked.row} ${styles.row}`}>
            <th {...ROLES.head} className={styles.name}>
              {directorate?.name ?? NO_DIRECTORATE_WORDS}
              <ProgressBar counts={counts} />
            </th>
            {line(counts, directorate?.id ?? NO_DIRECTORATE)}
          </tr>
        ))}
        <tr {...ROLES.row} className={`${stacked.row} ${styles.row} ${styles.total}`}>
          <th {...ROLES.head} className={styles.name}>
            All
            <ProgressBar counts={total} />
          </th>
          {line(total, null)}
        </tr>
      </tbody>
    </table>
  );
}

function pathOf(edition: string, directorate: string | null, { filter }: BoardColumn): string | null {
  return filter === null ? null : returnsPath(edition, directorate, filter);
}

interface CountProps {
  readonly count: number;
  readonly to: string | null;
  readonly label: string;
}

function Count({ count, to, label }: CountProps) {
  if (count === 0) return <span className={styles.none}>0</span>;
  if (to === null) return <span>{count}</span>;
  return (
    <Link to={to}>
      {count}
      <span className="visually-hidden"> {label.toLowerCase()}</span>
    </Link>
  );
}
