import styles from './header.module.css';

/** A dial's arc and needle. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 22" className={styles.mark} aria-hidden="true">
      <path d="M3 19a13 13 0 0 1 26 0" />
      <path d="M16 19l7-9.5" />
      <circle cx="16" cy="19" r="2.6" />
    </svg>
  );
}
