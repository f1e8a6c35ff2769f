import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';
import { distanceWords } from './distance-words.ts';

/** How far from target, in percent of it. */
export function DistanceCell({ row }: { readonly row: Row }) {
  const words = row.distancePercent === null ? null : distanceWords(row.distancePercent);
  if (words === null) return <span className={styles.none}>{whyNone(row)}</span>;
  return (
    <span className={styles.figure}>
      {words.figure}
      <span className={styles.note}>{words.meaning}</span>
      {row.ratedPeriodLabel !== row.periodLabel && (
        <span className={styles.note}>{row.ratedPeriodLabel}</span>
      )}
    </span>
  );
}

/** A rating may be published where there is nothing to count from; a share of a target of zero is no number. */
function whyNone({ unratedReason, ratedTarget }: Row): string {
  if (unratedReason !== null) return UNRATED_WORDS[unratedReason];
  return ratedTarget === null ? 'No target' : UNRATED_WORDS.ZERO_TARGET_NO_TOLERANCE;
}
