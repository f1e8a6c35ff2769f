import type { PlotColumn } from '@dial/domain/chart/plot';
import styles from './plot-chart.module.css';

interface Props {
  readonly columns: readonly PlotColumn[];
  /** Recharts gives the rest. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: string };
}

/** By this class Recharts finds the type size that decides how many ticks fit. */
const MEASURED = 'recharts-cartesian-axis-tick-value';

/** A period under the axis, in two lines. */
export function TickText({ columns, x = 0, y = 0, payload }: Props) {
  const column = columns.find(({ key }) => key === payload?.value);
  if (column === undefined) return null;
  const [first, second] = column.tick;
  return (
    <text x={x} y={y + 8} textAnchor="middle" className={`${MEASURED} ${styles.tick}`}>
      <tspan x={x} dy="0.7em">
        {first}
      </tspan>
      <tspan x={x} dy="1.25em">
        {second}
      </tspan>
    </text>
  );
}
