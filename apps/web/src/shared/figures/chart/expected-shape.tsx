import type { PlotExpected } from '@dial/domain/chart/plot';
import type { DrawnArea } from './drawn-area.ts';
import styles from './plot-chart.module.css';

interface Props {
  /** From the upper bound to the lower, at its column. */
  readonly area: DrawnArea;
  readonly expected: PlotExpected;
}

const BESIDE = 15;

/** An interval and, hollow, the middle of it: it has not happened, and has no rating's colour. */
export function ExpectedShape({ area: { x = 0, y = 0, width = 0, height = 0 }, expected }: Props) {
  const { value, lower, upper } = expected;
  // Beside the column's middle, where a target may be drawn.
  const at = x + width / 2 + BESIDE;
  const share = upper > lower ? (upper - value) / (upper - lower) : 0.5;
  return (
    <g data-expected>
      <path
        d={`M${at - 6} ${y}h12M${at} ${y}v${height}M${at - 6} ${y + height}h12`}
        className={styles.interval}
      />
      <circle cx={at} cy={y + height * share} r={4.5} className={styles.expected} />
    </g>
  );
}
