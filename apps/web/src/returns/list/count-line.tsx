import { Link, useSearchParams } from 'react-router';
import { printQuery } from '../../shared/url-state.ts';
import { STATE_WORDS } from '../return-state.ts';
import styles from './count-line.module.css';
import { countReturns } from './count-returns.ts';
import { withReturnFilter } from './return-filters.ts';
import type { ReturnRow } from './return-row.ts';

/** How many stand where, each number a link to those. */
export function CountLine({ rows }: { readonly rows: readonly ReturnRow[] }) {
  const [params] = useSearchParams();
  const { overdue, states } = countReturns(rows);
  const to = (name: 'state' | 'overdue', value: string) =>
    `.${printQuery(withReturnFilter(withReturnFilter(withReturnFilter(params, 'state', ''), 'overdue', ''), name, value))}`;
  return (
    <ul className={styles.counts} aria-label="Returns by state">
      {overdue > 0 && (
        <li className={styles.late}>
          <Link to={to('overdue', 'true')} preventScrollReset>
            <b>{overdue}</b> overdue
          </Link>
        </li>
      )}
      {states.map(({ state, count }) => (
        <li key={state}>
          <Link to={to('state', state)} preventScrollReset>
            <b>{count}</b> {STATE_WORDS[state].toLowerCase()}
          </Link>
        </li>
      ))}
    </ul>
  );
}
