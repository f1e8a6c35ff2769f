import { labelWords } from '@dial/domain/chart/axis-words';
import { labelSide } from '@dial/domain/chart/label-side';
import type { ChartLine } from '@dial/domain/chart/lines';
import { type Panel, valueAt } from '@dial/domain/chart/panel';
import { restarts } from '@dial/domain/chart/panel-names';
import type { Scale } from '@dial/domain/chart/scale';
import type { SeriesKind } from '@dial/domain/chart/series';
import styles from './line-chart.module.css';

/** Figures are written beside their marks up to this many columns; beyond, they would run together. */
const MOST_LABELS = 8;

interface Props {
  readonly panel: Panel;
  readonly shown: readonly SeriesKind[];
  readonly line: ChartLine;
  readonly index: number;
  readonly scale: Scale;
  readonly x: number;
  readonly y: number;
  readonly unit: string;
  readonly decimals: number | null;
}

/** The exact figure at a point of the council's own line. */
export function PointLabel({ panel, shown, line, index, scale, x, y, unit, decimals }: Props) {
  const column = panel.columns[index];
  const exact = column?.figures[line.series]?.figure.value ?? null;
  if (column === undefined || exact === null || panel.columns.length > MOST_LABELS) return null;
  const others = shown.filter((name) => name !== line.series).flatMap((name) => valueAt(column, name) ?? []);
  // A staircase runs level through its marks, so no neighbour is in the way.
  const steps = restarts(panel.kind) ? [] : [line.values[index - 1], line.values[index + 1]];
  const neighbours = steps.flatMap((value) => value ?? []);
  const side = labelSide(line.values[index] ?? 0, neighbours, others, scale);
  return (
    <text x={x} y={side === 'above' ? y - 12 : y + 22} textAnchor="middle" className={styles.label}>
      {labelWords(exact, unit, decimals)}
    </text>
  );
}
