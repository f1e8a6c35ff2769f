import styles from './sparkline.module.css';
import { sparklinePoints } from './sparkline-path.ts';
import { trendWords } from './trend-words.ts';

const WIDTH = 88;
const HEIGHT = 26;
const MARGIN = 3;

interface TrendPoint {
  readonly period: string;
  readonly value: string;
}

interface Props {
  readonly points: readonly TrendPoint[];
  readonly unit: string;
  readonly decimals: number | null;
}

/** A trend as small as a word, without axes. Says its first and last figure to screen readers. Nothing below two points. */
export function Sparkline({ points, unit, decimals }: Props) {
  if (points.length < 2) return null;
  // Only where a pixel falls: exactness is not needed to draw.
  const places = sparklinePoints(
    points.map(({ value }) => Number(value)),
    WIDTH,
    HEIGHT,
    MARGIN,
  );
  const last = places.at(-1);
  const words = trendWords(points, unit, decimals);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.sparkline} role="img" aria-label={words}>
      <title>{words}</title>
      <polyline className={styles.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle className={styles.end} cx={last.x} cy={last.y} r="2.4" />}
    </svg>
  );
}
