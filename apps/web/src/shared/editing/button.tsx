import type { ReactNode } from 'react';
import styles from './button.module.css';

interface Props {
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** The one that the page is for. */
  readonly main?: boolean;
  /** Something is on its way: it stays where it is, can be reached, and does nothing. */
  readonly busy?: boolean;
}

export function Button({ onPress, children, main = false, busy = false }: Props) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      className={main ? `${styles.button} ${styles.main}` : styles.button}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
