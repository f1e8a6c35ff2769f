import type { Rag } from './rag.ts';
import styles from './rag-shape.module.css';

interface Props {
  /** Null draws the dash of the unrated. */
  readonly rag: Rag | null;
  readonly className?: string | undefined;
}

/** A shape for each rating, told apart without colour: octagon with a cross, triangle, circle with a tick. Decorative. */
export function RagShape({ rag, className }: Props) {
  return (
    <svg viewBox="0 0 16 16" className={`${styles.shape} ${className ?? ''}`} aria-hidden="true">
      {rag === 'RED' && (
        <>
          <path className={styles.solid} d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
          <path className={styles.mark} d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
        </>
      )}
      {rag === 'AMBER' && (
        <>
          <path className={styles.solid} d="M8 1.2L15.6 14.6H.4z" />
          <path className={styles.mark} d="M8 6v4M8 12.3v.1" />
        </>
      )}
      {rag === 'GREEN' && (
        <>
          <circle className={styles.solid} cx="8" cy="8" r="7.4" />
          <path className={styles.mark} d="M4.6 8.3l2.4 2.4 4.4-5" />
        </>
      )}
      {rag === null && <path className={styles.dash} d="M3 8h10" />}
    </svg>
  );
}
