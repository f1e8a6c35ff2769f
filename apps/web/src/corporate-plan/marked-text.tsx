import type { ReactNode } from 'react';
import { AsPrinted } from '../shared/document/as-printed.tsx';
import styles from './marked-text.module.css';

interface Props {
  readonly raw: string | null;
  readonly note: string | null;
  /** The line to be marked; null where the text before it stands on the same. */
  readonly line: number | null;
  readonly children: ReactNode;
}

/** A text of the plan with its line in the margin and, folded, what is printed where it was read as something else. */
export function MarkedText({ raw, note, line, children }: Props) {
  return (
    <div className={styles.marked}>
      <div className={styles.text}>
        {children}
        <AsPrinted raw={raw} note={note} />
      </div>
      {line !== null && (
        <span className={styles.line}>
          <span className={styles.word}>line </span>
          {line}
        </span>
      )}
    </div>
  );
}
