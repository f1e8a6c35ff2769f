import type { Polarity, Target } from '../../shared/target/target.ts';
import { cadenceWords } from '../../shared/target/target-cadence.ts';
import { targetWords } from '../../shared/target/target-words.ts';
import styles from './summary.module.css';

interface Props {
  readonly target: Target | null;
  readonly unit: string;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  /** Whether a document prints the edition. */
  readonly printed: boolean;
}

/** The target beside the figure; the others are listed further down. */
export function TargetPart({ target, unit, decimals, polarity, printed }: Props) {
  if (target === null) return <p className={styles.sentence}>{printed ? 'None printed' : 'None set'}</p>;
  const { sense, words, isFigure } = targetWords(target, { unit, decimals, polarity });
  return (
    <>
      <p className={isFigure ? styles.largeLight : styles.sentence}>
        {sense !== '' && <span className={styles.sense}>{sense} </span>}
        {words}
      </p>
      <p className={styles.remark}>
        {cadenceWords(target)}
        {target.provisional && ', provisional'}
        {target.baseline !== null && `, counted from ${target.baseline.label}`}
      </p>
    </>
  );
}
