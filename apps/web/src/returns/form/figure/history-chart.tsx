import { figureWords } from '../../../shared/figure-words.ts';
import styles from './history-chart.module.css';
import type { HistoryPoints } from './history-points.ts';
import { placePoints } from './place-points.ts';

interface Props {
  readonly points: HistoryPoints;
  readonly unit: string;
  readonly decimals: number | null;
}

const WIDTH = 280;
const HEIGHT = 96;

/** A small line of the figures before, the typed one as a ring, the target dashed; the same as a table under it. */
export function HistoryChart({ points, unit, decimals }: Props) {
  const { figures, target } = points;
  if (figures.length < 2) return null;
  const { places, targetAt } = placePoints(points, WIDTH, HEIGHT);
  const typed = places.find(({ isTyped }) => isTyped);
  const say = (value: string) => figureWords(value, unit, decimals);
  return (
    <div className={styles.history}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden="true">
        {targetAt !== null && (
          <line className={styles.target} x1="0" x2={WIDTH} y1={targetAt} y2={targetAt} />
        )}
        <polyline className={styles.line} points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y, isTyped }, index) =>
          isTyped ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
            <circle key={index} className={styles.dot} cx={x} cy={y} r="2.5" />
          ),
        )}
        {typed && <circle className={styles.ring} cx={typed.x} cy={typed.y} r="5" />}
      </svg>
      <details>
        <summary className={styles.summary}>The figures in the line</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Figure</th>
            </tr>
          </thead>
          <tbody>
            {figures.toReversed().map(({ period, value, isTyped }) => (
              <tr key={`${period} ${isTyped}`}>
                <th scope="row">
                  {period}
                  {isTyped && ' (typed)'}
                </th>
                <td>{say(value)}</td>
              </tr>
            ))}
            {target !== null && (
              <tr>
                <th scope="row">Target, dashed</th>
                <td>{say(target)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </div>
  );
}
