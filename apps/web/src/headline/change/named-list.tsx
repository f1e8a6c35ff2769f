import type { ReactNode } from 'react';
import styles from './change.module.css';
import { Folded } from './folded.tsx';

interface Props {
  /** What the address of a sentence's number names: the list is then opened. */
  readonly id: string;
  readonly title: string;
  /** List items with their keys. */
  readonly items: readonly ReactNode[];
  /** So many stand open; the others are folded away. */
  readonly most: number;
}

/** A list with how many it holds, which a number elsewhere leads to. */
export function NamedList({ id, title, items, most }: Props) {
  return (
    <div id={id} className={styles.named}>
      <h3 className={styles.small}>
        {title}: {items.length}
      </h3>
      <Folded most={most} items={items} />
    </div>
  );
}
