import { formatDate } from '@dial/domain/period/format-date';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { plural } from '../../shared/plural.ts';
import type { LateReturn } from './board-query.ts';
import { type LatePeople, lateByWho } from './late-by-who.ts';
import styles from './late-list.module.css';

interface Props {
  readonly edition: string;
  readonly late: readonly LateReturn[];
}

/** Who is late with how many returns and by how many days, the latest first. */
export function LateList({ edition, late }: Props) {
  if (late.length === 0) return <p className={styles.none}>Nobody is late.</p>;
  return (
    <ul className={styles.list}>
      {lateByWho(late).map((group) => (
        <li key={group.names} className={styles.item}>
          <span className={styles.who}>
            <Who {...group} />
          </span>
          <span className={styles.days}>up to {plural(group.daysLate, 'day')} late</span>
          <details className={styles.returns}>
            <summary className={styles.summary}>{plural(group.late.length, 'return')}</summary>
            <ul className={styles.inner}>
              {group.late.map((one) => (
                <li key={one.id}>
                  <Link to={pathOf(edition, one)}>{indicatorName(one)}</Link>
                  <span className={styles.detail}>
                    {one.state === 'SENT_BACK' && 'sent back, '}
                    {plural(one.daysLate, 'day')} late, due {formatDate(one.dueOn)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Those with an account with their address, else the names that the edition shows. */
function Who({ names, people }: Pick<LatePeople, 'names' | 'people'>) {
  if (people.length === 0) return names;
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
