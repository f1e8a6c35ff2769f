import { indicatorName } from '@dial/domain/text/indicator-name';
import { plural } from '../../shared/plural.ts';
import type { NextEdition } from './load-next-edition.ts';
import styles from './not-due-list.module.css';

/** The indicators that owe nothing for the quarter, with the period that they reported on last. */
export function NotDueList({ notDue }: Pick<NextEdition, 'notDue'>) {
  if (notDue.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{plural(notDue.length, 'indicator')} not due</summary>
      <ul className={styles.list}>
        {notDue.map(({ indicator, period }) => (
          <li key={indicator.id}>
            {indicatorName(indicator)}
            <span className={styles.period}>{period === null ? 'only listed' : `last ${period.label}`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
