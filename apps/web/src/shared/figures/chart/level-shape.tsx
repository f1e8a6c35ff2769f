import type { PlotLevel } from '@dial/domain/chart/plot';
import type { DrawnArea } from './drawn-area.ts';
import styles from './plot-chart.module.css';

const DASHES = { mean: 'none', median: '12 4', limit: '5 4' } as const;

interface Props {
  /** From the middle of its first column to that of its last, without height. */
  readonly area: DrawnArea;
  readonly level: PlotLevel;
  /** How far it reaches beyond them, to the left and to the right. */
  readonly reach: readonly [number, number];
}

/** A level stroke over some columns, and what it is. */
export function LevelShape({ area: { x = 0, y = 0, width = 0 }, level, reach: [left, right] }: Props) {
  return (
    <g data-level={level.kind}>
      <path
        d={`M${x - left} ${y}h${width + left + right}`}
        className={styles.level}
        strokeDasharray={DASHES[level.kind]}
      />
      {level.words !== '' && (
        <text x={x + width + right} y={y - 5} textAnchor="end" className={styles.levelWords}>
          {level.words}
        </text>
      )}
    </g>
  );
}
