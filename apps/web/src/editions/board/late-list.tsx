import { formatDate } from '@dial/domain/period/format-date';
import { Link } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { indicatorName } from '../../shared/indicator-name.ts';
import { plural } from '../../shared/plural.ts';
import type { LateReturn } from './board-query.ts';
import styles from './late-list.module.css';

interface Props {
  readonly edition: string;
  readonly late: readonly LateReturn[];
}

/** Who is late and by how many days, the latest first. */
export function LateList({ edition, late }: Props) {
  if (late.length === 0) return <p className={styles.none}>Nobody is late.</p>;
  return (
    <ul className={styles.list}>
      {late.map((one) => (
        <li key={one.id} className={styles.item}>
          <span className={styles.what}>
            <Link to={pathOf(edition, one)}>{indicatorName(one)}</Link>
            <span className={styles.detail}>{one.state === 'SENT_BACK' && 'sent back'}</span>
          </span>
          <span className={styles.who}>
            <Responsible {...one} />
          </span>
          <span className={styles.days}>
            {plural(one.daysLate, 'day')} late
            <span className={styles.detail}>due {formatDate(one.dueOn)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Those with an account with their address, else the names that the edition shows. */
function Responsible({ people, responsible }: LateReturn) {
  if (people.length === 0) return responsible.length === 0 ? 'Nobody named' : responsible.join(', ');
  return people.map(({ id, name, email }) => (
    <span key={id} className={styles.person}>
      {name} <a href={`mailto:${email}`}>{email}</a>
    </span>
  ));
}

/** The return where the reader may see it, else the indicator. */
function pathOf(edition: string, { indicator, return: filed }: LateReturn): string {
  return filed === null
    ? indicatorPath(edition, indicator.id)
    : `/returns/${encodeURIComponent(edition)}/${encodeURIComponent(indicator.id)}`;
}
