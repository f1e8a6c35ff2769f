import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import styles from './reported-by.module.css';
import { earlierWords, latestReport, type ReportedIndicator } from './reporting.ts';

interface Props {
  readonly indicators: readonly ReportedIndicator[];
  /** The newest published edition. */
  readonly newest: string | null;
  /** What is said where no indicator reports the measure. */
  readonly none?: ReactNode;
}

/** The indicators that report a measure, each with its present rating, or the edition that reported it last. */
export function ReportedBy({ indicators, newest, none = 'Not reported yet' }: Props) {
  if (indicators.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.list}>
      {indicators.map((indicator) => {
        const report = latestReport(indicator);
        const earlier = report === null ? 'In no edition held here' : earlierWords(report, newest);
        return (
          <li key={indicator.id} className={styles.item}>
            {report === null ? (
              indicatorName(indicator)
            ) : (
              <Link to={indicatorPath(report.edition.id, indicator.id)}>{indicatorName(indicator)}</Link>
            )}
            {report !== null && earlier === null ? (
              <RagTag rag={report.rating.rag} unratedReason={report.rating.unratedReason} />
            ) : (
              <span className={styles.earlier}>{earlier}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
