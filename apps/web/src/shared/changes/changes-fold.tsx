import type { ReactNode } from 'react';
import styles from './changes-fold.module.css';

interface Props {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What changed, folded under what it is the change of. */
export function ChangesFold({ summary, children }: Props) {
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
