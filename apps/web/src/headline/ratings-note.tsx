import { Link } from 'react-router';
import styles from './ratings-note.module.css';

interface Props {
  readonly coloursSurvived: boolean;
  readonly thresholdsPrinted: boolean;
}

/** Whose colours the page shows. */
export function RatingsNote({ coloursSurvived, thresholdsPrinted }: Props) {
  return (
    <p className={styles.note}>
      <b>{coloursSurvived ? 'Published ratings.' : 'Dial’s calculation.'}</b>{' '}
      {coloursSurvived
        ? 'Each is shown as the council printed it, with Dial’s own calculation beside it on the indicator’s page.'
        : `The colours printed in this edition did not survive in its text, so Dial rates the figures by ${
            thresholdsPrinted ? 'the thresholds the edition prints' : 'its default rule'
          }.`}{' '}
      <Link to="/about/ratings">How ratings work</Link>
    </p>
  );
}
