import styles from './not-loaded.module.css';

/** Beside a button that could not open. */
export function NotLoaded() {
  return (
    <span role="alert" className={styles.failed}>
      This could not be loaded. Try again.
    </span>
  );
}
