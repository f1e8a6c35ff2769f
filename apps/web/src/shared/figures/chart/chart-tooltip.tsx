import type { Plot } from '@dial/domain/chart/plot';
import { isChanged, SERIES } from '@dial/domain/chart/series';
import styles from './chart-tooltip.module.css';
import { LegendSample } from './legend-sample.tsx';

interface Props {
  readonly plot: Plot;
  /** Recharts gives the rest. */
  readonly active?: boolean;
  readonly label?: string | number;
}

/** The exact figures of the column under the pointer. */
export function ChartTooltip({ plot, active = false, label }: Props) {
  const at = plot.columns.findIndex(({ key }) => key === label);
  const column = plot.columns[at];
  if (!active || column === undefined) return null;
  const causes = plot.lines.flatMap(({ causes }) => causes?.[at] ?? []);
  const expected = plot.expected.filter((one) => one.at === at);
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{column.label}</p>
      {column.place !== undefined && <p className={styles.place}>Printed in {column.place}</p>}
      <ul className={styles.list}>
        {plot.legend
          // A measure that changed has figures in its own time alone.
          .filter(({ look }) => column.said[look] !== undefined || !isChangedLook(look))
          .map(({ look, name }) => (
            <li key={look} className={styles.item}>
              <LegendSample look={look} />
              <span>{name}</span>
              <span className={styles.value}>{column.said[look] ?? '–'}</span>
            </li>
          ))}
      </ul>
      {causes.map(({ words }) => (
        <p key={words} className={styles.place}>
          A signal: {words}
        </p>
      ))}
      {expected.map(({ words }) => (
        <p key={words} className={styles.place}>
          {words}
        </p>
      ))}
    </div>
  );
}

function isChangedLook(look: string): boolean {
  const series = SERIES.find((name) => name === look);
  return series !== undefined && isChanged(series);
}
