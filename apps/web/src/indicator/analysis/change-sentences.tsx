import type { Analysis } from './analysis.ts';
import { newestGaps } from './newest-gaps.ts';
import styles from './verdict.module.css';

/** How the figure changed since the one before and since a year ago, and how it compares, in sentences. */
export function ChangeSentences({ figureChanges, neighbourGaps }: Analysis) {
  const sentences = [
    ...figureChanges.map(({ against, explanation }) => ({ key: against as string, explanation })),
    ...newestGaps(neighbourGaps).map(({ kind, explanation }) => ({ key: kind as string, explanation })),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences} aria-label="How the figure changed and compares">
      {sentences.map(({ key, explanation }) => (
        <li key={key}>{explanation}</li>
      ))}
    </ul>
  );
}
