import { ColumnHeads } from '../../shared/column-heads.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { ROLES } from '../../shared/table-roles.ts';
import { ReturnLine } from './return-line.tsx';
import type { ReturnRow } from './return-row.ts';
import styles from './returns-table.module.css';

interface Props {
  readonly rows: readonly ReturnRow[];
  readonly today: string;
  readonly caption: string;
  /** Of the list, for its rows' pages to walk it. */
  readonly query: string;
}

const COLUMNS = ['Return', 'Due', 'State', 'Last figure', 'Filed now', 'Rating now', 'Rating before'];

/** The list in the order of the API, overdue first. On a phone each row is a card. */
export function ReturnsTable({ rows, today, caption, query }: Props) {
  const severalEditions = new Set(rows.map(({ edition }) => edition.id)).size > 1;
  return (
    <table {...ROLES.table} className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <ColumnHeads names={COLUMNS} />
      <tbody {...ROLES.rows}>
        {rows.map((row) => (
          <ReturnLine
            key={row.id}
            row={row}
            today={today}
            query={query}
            edition={severalEditions ? editionName(row.edition) : null}
          />
        ))}
      </tbody>
    </table>
  );
}
