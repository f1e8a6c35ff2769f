import type { DrawnArea } from './drawn-area.ts';
import styles from './plot-chart.module.css';

interface Props {
  /** The column from top to bottom. */
  readonly area: DrawnArea;
  /** The numbers of what was written about the column. */
  readonly numbers: readonly number[];
}

/** A small flag at the foot of a column: what it says is listed below the chart under its number. */
export function AnnotationShape({ area: { x = 0, y = 0, width = 0, height = 0 }, numbers }: Props) {
  const at = x + width / 2;
  const foot = y + height;
  const words = numbers.join(', ');
  const half = 5 + words.length * 3.6;
  return (
    <g data-annotation={words}>
      <path d={`M${at} ${foot}v-6`} className={styles.interval} />
      <rect x={at - half} y={foot - 23} width={2 * half} height={17} rx={3} className={styles.flag} />
      <text x={at} y={foot - 10} textAnchor="middle" className={styles.flagWords}>
        {words}
      </text>
    </g>
  );
}
