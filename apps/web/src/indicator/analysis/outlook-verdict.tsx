import { Link } from 'react-router';
import type { Analysis } from './analysis.ts';
import styles from './verdict.module.css';

const RISKS = {
  LIKELY: 'The target of the year is likely to be missed.',
  POSSIBLE: 'The target of the year may be missed.',
  UNLIKELY: 'The target of the year is not at risk.',
} as const;

/** Where the year will end, in words: apart from the rating, and never in its colours. */
export function OutlookVerdict({ outlook }: { readonly outlook: Analysis['outlook'] }) {
  return (
    <p className={styles.verdict}>
      <b>Outlook, no rating:</b> {outlook.explanation} {outlook.risk !== null && RISKS[outlook.risk]}{' '}
      <Link to="/about/ratings#year-end">How the year end is estimated</Link>
    </p>
  );
}
