import { RagTag } from '../../shared/rag-tag.tsx';
import { RatingOrigin } from '../../shared/rating-origin.tsx';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';

/** The rating shown to readers and whose it is; where there is none, why. */
export function RatingCell({ row }: { readonly row: Row }) {
  return (
    <span className={styles.tag}>
      <RagTag rag={row.rag} unratedReason={row.unratedReason} expected={row.latestExpected} />
      {row.rag !== null && !row.published && <RatingOrigin published={false} className={styles.note} />}
      {row.ratingsDiffer && <span className={styles.note}>Published; the rule gives another</span>}
    </span>
  );
}
