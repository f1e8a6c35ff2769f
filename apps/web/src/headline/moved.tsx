import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import type { Movement } from '../shared/movement-tag.tsx';
import styles from './moved.module.css';

export const MOVED = graphql(`
  fragment MovedReports on IndicatorReportConnection {
    totalCount
  }
`);

type Count = FragmentOf<typeof MOVED>;

interface Props {
  readonly edition: string;
  readonly better: Count;
  readonly worse: Count;
  readonly same: Count;
}

/** What changed: how many figures got better or worse than in the period they are compared with. */
export function Moved({ edition, better, worse, same }: Props) {
  const count = (counted: Count) => readFragment(MOVED, counted).totalCount;
  const link = (movement: Movement, words: string, className?: string) => (
    <Link to={indicatorsPath(edition, { movement: [movement] })} className={className}>
      {words}
    </Link>
  );
  return (
    <p className={styles.moved}>
      <b>Since the period before:</b> {link('BETTER', `${count(better)} better`, styles.better)},{' '}
      {link('WORSE', `${count(worse)} worse`, styles.worse)}, {link('SAME', `${count(same)} the same`)}. The
      rest cannot be compared.
    </p>
  );
}
