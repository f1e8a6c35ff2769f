import { FormattedValue } from '../../shared/formatted-value.tsx';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';

/** The latest figure with its period; a missing one says why. */
export function LatestCell({ row }: { readonly row: Row }) {
  if (row.listedOnly) return <span className={styles.none}>Only listed, no figures printed</span>;
  return (
    <span className={`${styles.figure} ${row.latest === null ? '' : styles.strong}`}>
      <FormattedValue
        value={row.latest}
        unit={row.unit}
        decimals={row.decimals}
        status={row.latestStatus}
        expected={row.latestExpected}
      />
      {row.periodLabel !== null && <span className={styles.note}>{row.periodLabel}</span>}
    </span>
  );
}
