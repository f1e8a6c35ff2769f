import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Names and what stands for them: a definition list in two columns, under each other on a phone. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Left out on paper. */
  readonly onScreen?: boolean;
}

export function Fact({ name, children, onScreen = false }: FactProps) {
  return (
    <div className={onScreen ? `${styles.fact} ${styles.onScreen}` : styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
