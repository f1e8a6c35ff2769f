import { useRef } from 'react';
import { figureWords } from '../../shared/figure-words.ts';
import { sparklinePoints } from '../../shared/sparkline-path.ts';
import { trendWords } from '../../shared/trend-words.ts';
import type { ComparedRow } from '../compared-row.ts';
import { endLabels } from './end-labels.ts';
import { noLineWords } from './no-line-words.ts';
import styles from './trend-chart.module.css';
import { useWidth } from './use-width.ts';

/** Of the line alone: its labels stand under it. */
const HEIGHT = 78;
const MARGIN = 10;
const LETTERS = 12;
const LINE = 15;

/** A column on paper, where nothing can be measured before it is printed. */
const ON_PAPER = 172;

interface Props {
  readonly row: Pick<ComparedRow, 'trend' | 'unit' | 'decimals' | 'latest' | 'periodId'>;
  readonly printing: boolean;
}

/**
 * A trend on a scale of its own, with its first and last period; for those who do not see it, its words stand under it. It is as wide
 * as its column, so that its letters keep their size. Nothing below two points.
 */
export function TrendChart(props: Props) {
  const { row } = props;
  return row.trend.length < 2 ? (
    <span className={styles.none}>{noLineWords(row)}</span>
  ) : (
    <Drawn {...props} />
  );
}

function Drawn({ row: { trend, unit, decimals }, printing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useWidth(box, ON_PAPER);
  const width = printing ? ON_PAPER : measured;
  // Only where a pixel falls: exactness is not needed to draw.
  const places = sparklinePoints(
    trend.map(({ value }) => Number(value)),
    width,
    HEIGHT,
    MARGIN,
  );
  const end = places.length - 1;
  const labels = endLabels(trend[0]?.period ?? '', trend.at(-1)?.period ?? '', width, LETTERS);
  const height = HEIGHT + labels.lines * LINE + 3;
  const baseline = (line: number) => HEIGHT + (line + 1) * LINE - 1;
  return (
    <div ref={box} className={styles.trend}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles.chart}
        aria-hidden="true"
        data-picture=""
      >
        <line className={styles.axis} x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
        <polyline className={styles.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y }, index) => (
          <circle
            key={trend[index]?.period}
            className={index === end ? styles.end : styles.point}
            cx={x}
            cy={y}
            r={index === end ? 3.5 : 2.2}
          >
            <title>{`${trend[index]?.period}: ${figureWords(trend[index]?.value ?? '', unit, decimals)}`}</title>
          </circle>
        ))}
        {labels.first.map((words, line) => (
          <text key={words} className={styles.label} x="0" y={baseline(line)}>
            {words}
          </text>
        ))}
        {labels.last.map((words, line) => (
          <text
            key={words}
            className={styles.label}
            x={width}
            y={baseline(labels.lastFrom + line)}
            textAnchor="end"
          >
            {words}
          </text>
        ))}
      </svg>
      <span className={styles.words}>{trendWords(trend, unit, decimals)}</span>
    </div>
  );
}
