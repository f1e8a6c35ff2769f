import type { ReturnCounts } from './board-query.ts';
import styles from './progress-bar.module.css';

/** How far the returns have come, at a glance: approved, submitted, still with officers. The numbers stand beside it. */
export function ProgressBar({ counts }: { readonly counts: ReturnCounts }) {
  const { approved, submitted, notStarted, draft, sentBack } = counts;
  const parts = [
    { className: styles.approved, count: approved },
    { className: styles.submitted, count: submitted },
    { className: styles.open, count: notStarted + draft + sentBack },
  ];
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ className, count }) => (
          <span key={className} className={className} style={{ flexGrow: count }} />
        ))}
    </span>
  );
}

/** What its parts mean. */
export function ProgressKey() {
  return (
    <p className={styles.key} aria-hidden="true">
      <span className={`${styles.sample} ${styles.approved}`} /> approved
      <span className={`${styles.sample} ${styles.submitted}`} /> submitted
      <span className={`${styles.sample} ${styles.open}`} /> with officers
    </p>
  );
}
