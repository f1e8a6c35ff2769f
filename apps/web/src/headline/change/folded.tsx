import type { ReactNode } from 'react';
import styles from './folded.module.css';

interface Props {
  /** List items with their keys. */
  readonly items: readonly ReactNode[];
  /** So many stand open; the others are folded away. */
  readonly most: number;
}

/** A list of which the first are shown and the others unfold. Paper has them all. */
export function Folded({ items, most }: Props) {
  if (items.length === 0) return null;
  const more = items.length - most;
  return (
    <>
      {most > 0 && <ul>{items.slice(0, most)}</ul>}
      {more > 0 && (
        <details className={styles.more}>
          <summary>{most === 0 ? `Show ${more}` : `${more} more`}</summary>
          <ul>{items.slice(most)}</ul>
        </details>
      )}
    </>
  );
}
