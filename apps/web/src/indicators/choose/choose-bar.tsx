import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { Link } from 'react-router';
import button from '../../shared/editing/button.module.css';
import sticky from '../../shared/sticky-bar.module.css';
import styles from './choose-bar.module.css';
import { countWords } from './use-choice.ts';

interface Props {
  readonly edition: string;
  readonly chosen: readonly string[];
  readonly refusal: string | null;
  readonly onClear: () => void;
}

/** At the foot of the screen while any row is chosen: how many, and the way to see them side by side. */
export function ChooseBar({ edition, chosen, refusal, onClear }: Props) {
  if (chosen.length === 0) return null;
  return (
    <section aria-label="Chosen to compare" className={`${sticky.bar} ${styles.bar} no-print`}>
      <p className={refusal === null ? styles.count : styles.refusal}>
        {refusal ?? `${countWords(chosen)} chosen`}
      </p>
      <Link
        to={comparisonAddress({ kind: 'indicators', edition, indicators: chosen })}
        className={`${button.button} ${button.main} ${styles.link}`}
      >
        Compare chosen ({chosen.length})
      </Link>
      <button type="button" className={`${button.button} ${styles.clear}`} onClick={onClear}>
        Clear<span className="visually-hidden"> what is chosen</span>
      </button>
    </section>
  );
}
