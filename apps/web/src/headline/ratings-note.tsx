import { whoseRatings } from '@dial/domain/report/whose-ratings';
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
      <b>{published ? 'Published ratings.' : 'Dial’s calculation.'}</b> {whoseRatings(edition)}{' '}
      <Link to="/about/ratings">How ratings work</Link>
    </p>
  );
}
