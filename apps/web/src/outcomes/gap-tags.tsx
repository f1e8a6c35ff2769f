import styles from './gap-tags.module.css';
import { GAP_WORDS, gapSentence, type OutcomeGap } from './gap-words.ts';

interface Props {
  readonly gaps: readonly OutcomeGap[];
  /** The edition's name. */
  readonly edition: string;
}

/** What an outcome lacks, in words and an empty ring. Nothing where nothing is missing. */
export function GapTags({ gaps, edition }: Props) {
  if (gaps.length === 0) return null;
  return (
    <ul className={styles.gaps} aria-label="Gaps">
      {gaps.map((gap) => (
        <li key={gap} className={styles.gap} title={gapSentence(gap, edition)}>
          <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true">
            <circle cx="6" cy="6" r="4.8" strokeDasharray="2.4 1.6" />
          </svg>
          {GAP_WORDS[gap]}
        </li>
      ))}
    </ul>
  );
}
