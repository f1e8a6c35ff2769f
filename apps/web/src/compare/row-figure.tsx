import { FormattedValue } from '../shared/formatted-value.tsx';
import { RagTag } from '../shared/rag-tag.tsx';
import { RatingOrigin } from '../shared/rating-origin.tsx';
import type { ComparedRow } from './compared-row.ts';
import { comparedTarget } from './compared-target.ts';
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

/** The target that was rated against with its sense and what it is for, and what is printed where that says something else. */
export function RowTarget({ row }: { readonly row: ComparedRow }) {
  const { sense, figure, printed, period } = comparedTarget(row);
  if (figure === null && printed === null) return <span className={styles.soft}>None printed</span>;
  return (
    <span className={styles.stack}>
      {figure !== null && (
        <span>
          {sense !== '' && `${sense} `}
          <span className={styles.figure}>{figure}</span>
        </span>
      )}
      {printed !== null && (
        <span className={figure === null ? undefined : styles.soft}>
          {figure === null && sense !== '' && `${sense} `}
          {quoted(printed)}
        </span>
      )}
      {period !== null && <span className={styles.soft}>{period}</span>}
    </span>
  );
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
