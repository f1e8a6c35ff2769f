import styles from './loading-page.module.css';

/** The first paint, before the first answer: the place of header and heading, so that nothing jumps. */
export function LoadingPage() {
  return (
    <div className={styles.page}>
      <div className={styles.header} />
      <main className={styles.body} aria-busy="true">
        <h1 className="visually-hidden">Loading</h1>
        <div className={styles.heading} aria-hidden="true" />
        <div className={styles.block} aria-hidden="true" />
      </main>
    </div>
  );
}
