import { figureWords } from '../../shared/figure-words.ts';
import { sparklinePoints } from '../../shared/sparkline-path.ts';
import { trendWords } from '../../shared/trend-words.ts';
import styles from './trend-chart.module.css';

const WIDTH = 220;
const HEIGHT = 96;
const FOOT = 18;
const MARGIN = 10;

interface Props {
  readonly points: readonly { readonly period: string; readonly value: string }[];
  readonly unit: string;
  readonly decimals: number | null;
}

/** A trend on a scale of its own, with its first and last period; for those who do not see it, its words stand under it. Nothing below two points. */
export function TrendChart({ points, unit, decimals }: Props) {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2)
    return <span className={styles.none}>Too few figures</span>;
  // Only where a pixel falls: exactness is not needed to draw.
  const places = sparklinePoints(
    points.map(({ value }) => Number(value)),
    WIDTH,
    HEIGHT - FOOT,
    MARGIN,
  );
  const end = places.length - 1;
  return (
    <div className={styles.trend}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden="true" data-picture="">
        <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        <polyline className={styles.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y }, index) => (
          <circle
            key={points[index]?.period}
            className={index === end ? styles.end : styles.point}
            cx={x}
            cy={y}
            r={index === end ? 3.5 : 2.2}
          >
            <title>{`${points[index]?.period}: ${figureWords(points[index]?.value ?? '', unit, decimals)}`}</title>
          </circle>
        ))}
        <text className={styles.label} x="0" y={HEIGHT - 4}>
          {first.period}
        </text>
        <text className={styles.label} x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {last.period}
        </text>
      </svg>
      <span className={styles.words}>{trendWords(points, unit, decimals)}</span>
    </div>
  );
}
