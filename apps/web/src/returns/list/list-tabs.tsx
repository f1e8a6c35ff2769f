import { Link } from 'react-router';
import styles from './list-tabs.module.css';
import type { ListWords } from './return-list.ts';

interface Props {
  readonly lists: readonly ListWords[];
  readonly chosen: ListWords;
  /** How many wait for the reader's approval. */
  readonly toApprove: number;
}

/** The lists as links, so that each has its address. Nothing where there is but one. */
export function ListTabs({ lists, chosen, toApprove }: Props) {
  if (lists.length < 2) return null;
  return (
    <nav aria-label="Lists of returns" className={styles.tabs}>
      {lists.map(({ list, name, words }) => (
        <Link
          key={list}
          to={`?list=${name}`}
          preventScrollReset
          className={styles.tab}
          aria-current={list === chosen.list ? 'page' : undefined}
        >
          {words}
          {list === 'TO_APPROVE' && toApprove > 0 && <span className={styles.count}>{toApprove}</span>}
        </Link>
      ))}
    </nav>
  );
}
