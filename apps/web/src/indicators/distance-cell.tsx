import styles from './cells.module.css';
import { distanceWords } from './distance-words.ts';
import { ratedOnLatest } from './rated-on-latest.ts';
import type { Row } from './row.ts';

/** How far from target, in percent of it. */
export function DistanceCell({ row }: { readonly row: Row }) {
  const words = row.distancePercent === null ? null : distanceWords(row.distancePercent);
  if (words === null) return <span className={styles.none}>Not counted</span>;
  return (
    <span className={styles.figure}>
      {words.figure}
      <span className={styles.note}>{words.meaning}</span>
      {!ratedOnLatest(row) && <span className={styles.note}>by another figure than the latest</span>}
    </span>
  );
}
