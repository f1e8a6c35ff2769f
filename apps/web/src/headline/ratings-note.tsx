import { Link } from 'react-router';
import type { Stage } from '../shared/stage.ts';
import styles from './ratings-note.module.css';

interface Props {
  /** It was opened in Dial; else a document prints it. */
  readonly filed: boolean;
  readonly stage: Stage;
  readonly coloursSurvived: boolean;
  readonly thresholdsPrinted: boolean;
}

/** Whose colours the page shows. */
export function RatingsNote(edition: Props) {
  const published = edition.coloursSurvived && edition.stage === 'PUBLISHED';
  return (
    <p className={styles.note}>
      <b>{published ? 'Published ratings.' : 'Dial’s calculation.'}</b> {explanation(edition)}{' '}
      <Link to="/about/ratings">How ratings work</Link>
    </p>
  );
}

function explanation({ filed, stage, coloursSurvived, thresholdsPrinted }: Props): string {
  if (filed && stage !== 'PUBLISHED')
    return 'Worked out from what officers have filed so far. Where people have set another rating, it is shown and said.';
  if (filed)
    return 'Each is shown as it was published, with Dial’s own calculation beside it on the indicator’s page.';
  if (coloursSurvived)
    return 'Each is shown as the council printed it, with Dial’s own calculation beside it on the indicator’s page.';
  const rule = thresholdsPrinted ? 'the thresholds the edition prints' : 'its default rule';
  return `The colours printed in this edition did not survive in its text, so Dial rates the figures by ${rule}.`;
}
