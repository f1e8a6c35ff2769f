import styles from './series.module.css';
import type { SeriesKind } from './series.ts';

interface Props {
  readonly series: SeriesKind;
  readonly x: number;
  readonly y: number;
}

/** The mark of a series, told apart without colour: disc, bar, triangle, diamond, ring. */
export function SeriesMark({ series, x, y }: Props) {
  const className = `${styles.mark} ${styles[series.toLowerCase()]}`;
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
  }
}
