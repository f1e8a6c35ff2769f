import styles from './plot-chart.module.css';

/** The hollow point with its range, lying on its side as the samples of the lines do. Decorative: the word stands beside it. */
export function ExpectedSample() {
  return (
    <svg width={36} height={14} viewBox="0 0 36 14" aria-hidden="true">
      <path d="M6 2v10M6 7h24M30 2v10" className={styles.interval} />
      <circle cx={18} cy={7} r={4.5} className={styles.expected} />
    </svg>
  );
}
