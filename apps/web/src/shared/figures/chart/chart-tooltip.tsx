import { missingWords } from '../../missing-words.ts';
import { exactWords } from '../exact-words.ts';
import styles from './chart-tooltip.module.css';
import { LegendSample } from './legend-sample.tsx';
import type { Panel, PanelFigure } from './panel.ts';
import { KIND_WORDS, type SeriesKind } from './series.ts';

interface Props {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly unit: string;
  readonly decimals: number | null;
  /** Recharts gives the rest. */
  readonly active?: boolean;
  readonly label?: string | number;
}

/** The exact figures of the period under the pointer. */
export function ChartTooltip({ panel, shown, unit, decimals, active = false, label }: Props) {
  const column = panel.columns.find(({ period }) => period.id === label);
  if (!active || column === undefined) return null;
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{column.period.label}</p>
      <ul className={styles.list}>
        {panel.series
          .filter((series) => shown.includes(series))
          .map((series) => (
            <li key={series} className={styles.item}>
              <LegendSample series={series} />
              <span>{KIND_WORDS[series]}</span>
              <span className={styles.value}>{said(column.figures[series], unit, decimals)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

function said(found: PanelFigure | undefined, unit: string, decimals: number | null): string {
  if (found === undefined) return '–';
  const { value, status, expected } = found.figure;
  return found.value === null || value === null
    ? missingWords(status, expected)
    : exactWords(value, unit, decimals);
}
