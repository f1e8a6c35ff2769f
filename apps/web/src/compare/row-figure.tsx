import { figureWords } from '../shared/figure-words.ts';
import { FormattedValue } from '../shared/formatted-value.tsx';
import { RagTag } from '../shared/rag-tag.tsx';
import { RatingOrigin } from '../shared/rating-origin.tsx';
import type { ComparedRow } from './compared-row.ts';
import { comparedTarget } from './compared-target.ts';
import styles from './row-figure.module.css';

/** The latest figure with its period. */
export function RowFigure({ row }: { readonly row: ComparedRow }) {
  if (row.listedOnly) return <span className={styles.soft}>Only listed, no figures printed</span>;
  return (
    <span className={styles.stack}>
      <span className={row.latest === null ? undefined : styles.figure}>
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

/** The figure that was set against the target, with its period: it may be another than the latest. */
export function RowRated({ row }: { readonly row: ComparedRow }) {
  const { ratedValue, ratedPeriodLabel, unit, decimals, rag, published } = row;
  if (ratedValue === null)
    return (
      <span className={styles.soft}>
        {rag !== null && published ? 'None: the rating is as published' : 'None'}
      </span>
    );
  return (
    <span className={styles.stack}>
      <span className={styles.figure}>{figureWords(ratedValue, unit, decimals)}</span>
      {ratedPeriodLabel !== null && <span className={styles.soft}>{ratedPeriodLabel}</span>}
    </span>
  );
}

/** The target that was rated against with its sense and what it is for, and what is printed where that says something else. */
export function RowTarget({ row }: { readonly row: ComparedRow }) {
  const target = comparedTarget(row);
  if (target === null) return <span className={styles.soft}>None printed</span>;
  const { sense, words, isFigure, period, printed } = target;
  return (
    <span className={styles.stack}>
      <span>
        {sense !== '' && `${sense} `}
        <span className={isFigure ? styles.figure : undefined}>{words}</span>
      </span>
      {period !== null && <span className={styles.soft}>{period}</span>}
      {printed !== null && <span className={styles.soft}>Printed: {printed}</span>}
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
