import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import styles from './conflict-item.module.css';
import { Reading } from './reading.tsx';

export const CONFLICT = graphql(`
  fragment ConflictItemConflict on Conflict {
    id
    subject
    reason
    readings {
      raw
      standing
      source {
        line
        note
      }
    }
    indicators {
      id
      title
      series
    }
  }
`);

interface Props {
  readonly edition: string;
  readonly conflict: ResultOf<typeof CONFLICT>;
}

export function ConflictItem({ edition, conflict }: Props) {
  const { subject, reason, readings, indicators } = conflict;
  return (
    <li className={styles.conflict}>
      <h2 className={styles.subject}>{subject}</h2>
      <div className={styles.body}>
        <ul className={styles.readings}>
          {readings.map((reading) => (
            <Reading key={`${reading.source.line} ${reading.raw}`} reading={reading} />
          ))}
        </ul>
        <div className={styles.why}>
          <p>{reason}</p>
          {indicators.length > 0 && (
            <ul className={styles.indicators}>
              {indicators.map((indicator) => (
                <li key={indicator.id}>
                  <Link to={indicatorPath(edition, indicator.id)}>{indicatorName(indicator)}</Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </li>
  );
}
