import type { SeriesKind } from '@dial/domain/chart/series';
import styles from './series.module.css';

interface Props {
  readonly series: SeriesKind;
  readonly x: number;
  readonly y: number;
}

/** The mark of a series, told apart without colour: disc, bar, triangle, diamond, ring, and hollow ones where the measure changed. */
export function SeriesMark({ series, x, y }: Props) {
  const className = `${styles.mark} ${styles[series.toLowerCase()]}`;
  const hollow = `${styles.mark} ${styles.changed}`;
  switch (series) {
    case 'ACTUAL':
      return <circle className={className} cx={x} cy={y} r={4.5} />;
    case 'TARGET':
      return <path className={className} d={`M${x - 9} ${y - 1.5}h18v3h-18z`} />;
    case 'NATIONAL':
      return <path className={className} d={`M${x} ${y - 5.5}l5.5 9.5h-11z`} />;
    case 'STATISTICAL_NEIGHBOURS':
      return <path className={className} d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
    case 'COMPARISON':
      return <circle className={`${className} ${styles.hollow}`} cx={x} cy={y} r={4} />;
    case 'CHANGED_1':
      return <path className={hollow} d={`M${x - 4} ${y - 4}h8v8h-8z`} />;
    case 'CHANGED_2':
      return <path className={hollow} d={`M${x} ${y + 5}l-5-8.5h10z`} />;
    case 'CHANGED_3':
      return <path className={hollow} d={`M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} />;
  }
}
