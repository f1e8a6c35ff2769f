import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { Link } from 'react-router';
import { SaveViewLink } from '../shared/views/save-view-link.tsx';
import styles from './compare-ways.module.css';

interface Props {
  /** The edition that the reader comes from; null for the newest. */
  readonly edition: string | null;
  /** Two editions, where two are held. */
  readonly editions: readonly [from: string, to: string] | null;
  readonly here: 'indicators' | 'through' | 'editions';
  /** What the comparison is called among somebody's views; null where there is nothing to keep. */
  readonly name: string | null;
}

/** The ways to compare, and the way to keep what is shown. */
export function CompareWays({ edition, editions, here, name }: Props) {
  return (
    <nav aria-label="Ways to compare" className={`${styles.ways} no-print`}>
      <Link
        to={comparisonAddress({ kind: 'indicators', edition, indicators: [] })}
        aria-current={here === 'indicators' ? 'page' : undefined}
      >
        Indicators side by side
      </Link>
      {editions !== null && (
        <Link
          to={comparisonAddress({ kind: 'editions', from: editions[0], to: editions[1] })}
          aria-current={here === 'editions' ? 'page' : undefined}
        >
          One edition against another
        </Link>
      )}
      {name !== null && <SaveViewLink name={name} />}
    </nav>
  );
}
