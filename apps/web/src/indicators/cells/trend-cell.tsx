import { createContext, useContext } from 'react';
import { Sparkline } from '../../shared/sparkline.tsx';
import type { Trends } from '../loading/load-trends.ts';
import type { Row } from '../loading/row.ts';
import styles from './cells.module.css';

/** The small lines of the edition's rows: undefined while they are on their way, null where they could not be loaded. */
export const TrendsContext = createContext<Trends | null | undefined>(undefined);

export function TrendCell({ row: { indicatorId, unit, decimals, listedOnly } }: { readonly row: Row }) {
  const trends = useContext(TrendsContext);
  if (listedOnly) return <span className={styles.none}>–</span>;
  if (trends === undefined) return null;
  if (trends === null) return <span className={styles.none}>Not loaded</span>;
  const points = trends.get(indicatorId) ?? [];
  if (points.length < 2) return <span className={styles.none}>Too few figures</span>;
  return <Sparkline points={points} unit={unit} decimals={decimals} />;
}
