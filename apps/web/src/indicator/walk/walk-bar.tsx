import { Link } from 'react-router';
import { indicatorPath, indicatorsPath } from '../../shared/indicator-filters.ts';
import { indicatorName } from '../../shared/indicator-name.ts';
import { plural } from '../../shared/plural.ts';
import type { Walk } from './walk.ts';
import styles from './walk-bar.module.css';
import type { WalkRow } from './walk-rows.ts';

interface Props {
  readonly edition: string;
  readonly walk: Walk<WalkRow>;
  /** The list's own query, e.g. "?rag=red"; it goes along. */
  readonly query: string;
  /** At the foot of the page. */
  readonly isLast?: boolean;
}

/** The way back to the list, and to its neighbours. */
export function WalkBar({ edition, walk, query, isLast = false }: Props) {
  const { total, place, previous, next } = walk;
  return (
    <nav aria-label={isLast ? 'List of indicators, again' : 'List of indicators'} className={styles.bar}>
      <Link to={`${indicatorsPath(edition)}${query}`} className={styles.back}>
        <Arrow back />
        {query === '' ? `All ${plural(total, 'indicator')}` : `Back to ${plural(total, 'indicator')}`}
      </Link>
      <span className={styles.place}>
        {place === null ? 'Not in this list' : `${place} of ${total.toLocaleString('en-GB')}`}
      </span>
      <span className={styles.steps}>
        <Step row={previous} edition={edition} query={query} back />
        <Step row={next} edition={edition} query={query} />
      </span>
    </nav>
  );
}

interface StepProps {
  readonly row: WalkRow | null;
  readonly edition: string;
  readonly query: string;
  readonly back?: boolean;
}

function Step({ row, edition, query, back = false }: StepProps) {
  if (row === null) return null;
  const name = indicatorName(row);
  return (
    <Link
      to={`${indicatorPath(edition, row.indicatorId)}${query}`}
      className={styles.step}
      title={name}
      rel={back ? 'prev' : 'next'}
    >
      {back && <Arrow back />}
      {back ? 'Previous' : 'Next'}
      <span className="visually-hidden">: {name}</span>
      {!back && <Arrow />}
    </Link>
  );
}

function Arrow({ back = false }: { readonly back?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.arrow} aria-hidden="true">
      <path d={back ? 'M13.5 8H3M7 3.5L2.5 8 7 12.5' : 'M2.5 8H13M9 3.5L13.5 8 9 12.5'} />
    </svg>
  );
}
