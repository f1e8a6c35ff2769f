import { Link } from 'react-router';
import styles from './intro.module.css';
import type { IndicatorsEdition } from './loading/load-indicators.ts';

/** Whose the ratings of the list are. */
export function Intro({
  edition,
}: {
  readonly edition: Pick<IndicatorsEdition, 'coloursSurvived' | 'thresholdsPrinted'>;
}) {
  return (
    <p className={styles.intro}>
      {edition.coloursSurvived
        ? 'Ratings are those that the report printed, unless marked as Dial’s calculation.'
        : 'The report’s printed colours did not survive, so every rating here is Dial’s calculation.'}{' '}
      {!edition.thresholdsPrinted && 'The report prints no thresholds. '}
      <Link to="/about/ratings">How ratings work</Link>
    </p>
  );
}
