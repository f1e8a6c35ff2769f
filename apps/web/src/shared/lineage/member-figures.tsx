import { FIGURE } from '../figures/figure.ts';
import { readFragment } from '../graphql.ts';
import { plural } from '../plural.ts';
import type { CarryingIndicator } from './chain.ts';
import { figureSummary } from './figure-summary.ts';
import styles from './member-figures.module.css';

/** The newest figures that a document's indicator holds. */
export function MemberFigures({ indicator }: { readonly indicator: CarryingIndicator }) {
  const { figures, held } = figureSummary(readFragment(FIGURE, indicator.observations), indicator);
  if (figures.length === 0) return <p className={styles.none}>No figures are held.</p>;
  return (
    <dl
      className={styles.figures}
      aria-label={held > figures.length ? `${figures.length} of ${plural(held, 'figure')}` : 'Figures'}
    >
      {figures.map(({ period, words }) => (
        <div key={period} className={styles.figure}>
          <dt className={styles.period}>{period}</dt>
          <dd className={styles.value}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
