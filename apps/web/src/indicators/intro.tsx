import { Link } from 'react-router';
import styles from './intro.module.css';
import type { IndicatorsEdition } from './loading/load-indicators.ts';

/** Whose the ratings of the list are. */
export function Intro({
  edition,
}: {
  readonly edition: Pick<IndicatorsEdition, 'coloursSurvived' | 'thresholdsPrinted' | 'source' | 'stage'>;
}) {
  return (
    <p className={styles.intro}>
      {whose(edition)}{' '}
      {edition.source !== null && !edition.thresholdsPrinted && 'The report prints no thresholds. '}
      <Link to="/about/ratings">How ratings work</Link>
    </p>
  );
}

function whose({
  source,
  stage,
  coloursSurvived,
}: Pick<IndicatorsEdition, 'source' | 'stage' | 'coloursSurvived'>) {
  if (source === null)
    return stage === 'PUBLISHED'
      ? 'Ratings are those that were signed off with the edition: worked out by Dial’s rule, unless people gave another.'
      : 'Ratings are worked out from what officers have filed so far, unless people gave another.';
  return coloursSurvived
    ? 'Ratings are those that the report printed, unless marked as Dial’s calculation.'
    : 'The report’s printed colours did not survive, so every rating here is Dial’s calculation.';
}
