import type { Panel, PanelFigure } from '@dial/domain/chart/panel';
import { isChanged, type SeriesKind } from '@dial/domain/chart/series';
import { seriesName } from '@dial/domain/chart/series-name';
import { exactWords } from '@dial/domain/value/exact-words';
import { missingWords } from '../../missing-words.ts';
import styles from './chart-tooltip.module.css';
import { LegendSample } from './legend-sample.tsx';

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
  const place = shown.includes('ACTUAL') ? column.figures.ACTUAL?.figure.origin?.place : undefined;
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{column.period.label}</p>
      {place !== undefined && <p className={styles.place}>Printed in {place}</p>}
      <ul className={styles.list}>
        {panel.series
          .filter((series) => shown.includes(series))
          // A measure that changed has figures in its own time alone.
          .filter((series) => !isChanged(series) || column.figures[series] !== undefined)
          .map((series) => (
            <li key={series} className={styles.item}>
              <LegendSample series={series} />
              <span>{seriesName(panel, series)}</span>
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
