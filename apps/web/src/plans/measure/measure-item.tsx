import type { ReactNode } from 'react';
import { DELIVERY_STATUS_WORDS } from '../../shared/delivery-status.ts';
import { instantWords } from '../../shared/instant-words.ts';
import styles from './measure-item.module.css';
import type { PlanMeasure } from './plan-measure.ts';
import { standsWords } from './stands-words.ts';
import { Under } from './under.tsx';

interface Props {
  readonly measure: PlanMeasure;
  /** What stands above its words: the plan it is of. */
  readonly above?: ReactNode;
  /** What an editor may do with it. */
  readonly children?: ReactNode;
}

/** A plan's measure: what it is under or that it was requested, why, and what the strategy hub decided. */
export function MeasureItem({ measure, above, children }: Props) {
  const { title, unit, reason, status, author, at, decision } = measure;
  const isOutside = measure.frameworkMeasure === null && measure.proposedMeasure === null;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {title}
          {unit !== null && <span className={styles.unit}> ({unit})</span>}
        </h3>
        <span className={`${styles.status} ${styles[status.toLowerCase()]}`}>
          {DELIVERY_STATUS_WORDS[status]}
        </span>
      </div>
      {above}
      <dl>
        <div className={styles.fact}>
          <dt>Should change</dt>
          <dd>
            <Under measure={measure} />
          </dd>
        </div>
        <div className={styles.fact}>
          <dt>{isOutside ? 'Why it is needed' : 'How'}</dt>
          <dd className={styles.typed}>{reason}</dd>
        </div>
        {decision !== null && (
          <div className={styles.fact}>
            <dt>Decision</dt>
            <dd className={styles.typed}>{standsWords(measure)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.by}>
        {isOutside ? 'Requested' : 'Registered'} by {author}, {instantWords(at)}
      </p>
      {children}
    </li>
  );
}
