import { exactWords } from '@dial/domain/value/exact-words';
import { FormattedValue } from '../shared/formatted-value.tsx';
import { RagTag } from '../shared/rag-tag.tsx';
import { RatingOrigin } from '../shared/rating-origin.tsx';
import type { ComparedRow } from './compared-row.ts';
import { quoted } from './quoted.ts';
import styles from './row-figure.module.css';

/** The latest figure with its period. */
export function RowFigure({ row }: { readonly row: ComparedRow }) {
  if (row.listedOnly) return <span className={styles.soft}>Only listed, no figures printed</span>;
  return (
    <span className={styles.stack}>
      <span className={styles.figure}>
        <FormattedValue
          value={row.latest}
          unit={row.unit}
          decimals={row.decimals}
          status={row.latestStatus}
          expected={row.latestExpected}
        />
      </span>
      {row.periodLabel !== null && <span className={styles.soft}>{row.periodLabel}</span>}
    </span>
  );
}

/** The target that was rated against; else what is printed. */
export function RowTarget({
  row: { ratedTarget, targetRaw, unit, decimals },
}: {
  readonly row: ComparedRow;
}) {
  if (ratedTarget !== null) return exactWords(ratedTarget, unit, decimals);
  return targetRaw === null ? <span className={styles.soft}>None printed</span> : quoted(targetRaw);
}

/** The rating shown to readers, and whose it is. */
export function RowRating({
  row: { rag, unratedReason, latestExpected, published },
}: {
  readonly row: ComparedRow;
}) {
  return (
    <span className={styles.stack}>
      <RagTag rag={rag} unratedReason={unratedReason} expected={latestExpected} />
      {rag !== null && !published && <RatingOrigin published={false} className={styles.soft} />}
    </span>
  );
}
