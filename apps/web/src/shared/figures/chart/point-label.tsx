import type { Side } from '@dial/domain/chart/label-side';
import styles from './plot-chart.module.css';

interface Props {
  readonly words: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/** The exact figure at a point of the council's own line. */
export function PointLabel({ words, side, x, y }: Props) {
  return (
    <text x={x} y={side === 'above' ? y - 12 : y + 22} textAnchor="middle" className={styles.label}>
      {words}
    </text>
  );
}
