import type { ReactNode } from 'react';
import styles from './change.module.css';

/** Two parts of a page beside each other, where there is room. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}

/** Parts under each other, in one half of a pair. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
