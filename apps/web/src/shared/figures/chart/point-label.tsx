import type { LabelPlace } from '@dial/domain/chart/label-place';
import { useYAxisScale } from 'recharts';
import styles from './plot-chart.module.css';

interface Props {
  readonly words: string;
  readonly place: LabelPlace;
  readonly x: number;
  /** Of the point itself. */
  readonly y: number;
}

/** The exact figure at a point of the council's own line. */
export function PointLabel({ words, place: { side, of }, x, y }: Props) {
  const scale = useYAxisScale();
  const top = scale?.(of) ?? y;
  return (
    <text x={x} y={side === 'above' ? top - 12 : y + 22} textAnchor="middle" className={styles.label}>
      {words}
    </text>
  );
}
