import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import { Link } from 'react-router';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import type { Counts } from '../shared/rag-counts.ts';
import styles from './unrated-reasons.module.css';

interface Props {
  readonly edition: string;
  readonly area: readonly string[];
  readonly unrated: Counts['unrated'];
}

/** Why some have no rating, counted by reason: never dropped. */
export function UnratedReasons({ edition, area, unrated }: Props) {
  if (unrated.length === 0) return null;
  return (
    <p className={styles.reasons}>
      Not rated:
      {unrated.map(({ reason, count }) => (
        <Link
          key={reason}
          to={indicatorsPath(edition, { area, unrated: [reason] })}
          className={styles.reason}
        >
          {count} {UNRATED_WORDS[reason].toLowerCase()}
        </Link>
      ))}
    </p>
  );
}
