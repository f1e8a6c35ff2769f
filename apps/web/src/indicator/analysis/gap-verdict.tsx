import { Link } from 'react-router';
import type { Analysis } from './analysis.ts';
import { newestGaps } from './newest-gaps.ts';
import styles from './verdict.module.css';

/** The newest gap to each, in words. */
export function GapVerdict({ gaps }: { readonly gaps: Analysis['neighbourGaps'] }) {
  return (
    <div className={styles.verdict}>
      {newestGaps(gaps).map(({ kind, explanation }) => (
        <p key={kind}>{explanation}</p>
      ))}
      <p className={styles.how}>
        <Link to="/about/ratings#neighbours">What is compared, and what is not</Link>
      </p>
    </div>
  );
}
