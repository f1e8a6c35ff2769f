import styles from './skeleton.module.css';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** The place of rows that are on their way, so that nothing jumps when they come. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} role="status">
      <div className={styles.count} aria-hidden="true" />
      <div className={styles.header} aria-hidden="true" />
      {ROWS.map((row) => (
        <div key={row} className={styles.row} aria-hidden="true">
          <span className={styles.title} />
          <span className={styles.cell} />
          <span className={styles.cell} />
          <span className={styles.cell} />
        </div>
      ))}
      <span className="visually-hidden">Loading the indicators</span>
    </div>
  );
}
