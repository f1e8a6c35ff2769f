import type { Analysis } from './analysis.ts';
import { newestGaps } from './newest-gaps.ts';
import { saysTheSame } from './says-the-same.ts';
import styles from './verdict.module.css';

interface Props extends Analysis {
  /** What the summary above says of the movement. */
  readonly movement: string;
}

/** How the figure changed since the one before and since a year ago, and how it compares, in sentences; none that the summary says. */
export function ChangeSentences({ figureChanges, neighbourGaps, movement }: Props) {
  const further = figureChanges.filter(({ explanation }) => !saysTheSame(explanation, movement));
  const sentences = [
    ...further.map(({ against, explanation }) => ({ key: against as string, explanation })),
    ...newestGaps(neighbourGaps).map(({ kind, explanation }) => ({ key: kind as string, explanation })),
  ];
  const [only, ...others] = sentences;
  if (only === undefined) return null;
  if (others.length === 0) return <p className={styles.sentence}>{only.explanation}</p>;
  return (
    <ul className={styles.sentences} aria-label="How the figure changed and compares">
      {sentences.map(({ key, explanation }) => (
        <li key={key}>{explanation}</li>
      ))}
    </ul>
  );
}
