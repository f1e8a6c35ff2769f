import { type Panel, type PanelColumn, valueAt } from './panel.ts';
import { restarts } from './panel-names.ts';
import type { SeriesKind } from './series.ts';

/** A stretch of a series that is drawn through: the whole of it, or one year of a running total. */
export interface ChartLine {
  readonly key: string;
  readonly series: SeriesKind;
  readonly values: readonly (number | null)[];
}

/** The lines of a panel, the actual last so that it lies on top. */
export function makeLines(panel: Panel, shown: readonly SeriesKind[]): ChartLine[] {
  const segments = [...new Set(panel.columns.map((column) => segmentOf(panel, column)))];
  return panel.series
    .filter((series) => shown.includes(series))
    .toReversed()
    .flatMap((series) =>
      segments.map((segment) => ({
        key: `${series}-${segment}`,
        series,
        values: panel.columns.map((column) =>
          segmentOf(panel, column) === segment ? valueAt(column, series) : null,
        ),
      })),
    )
    .filter(({ values }) => values.some((value) => value !== null));
}

/** The values a scale must hold. */
export function shownValues(panel: Panel, shown: readonly SeriesKind[]): number[] {
  return panel.columns.flatMap((column) => shown.flatMap((series) => valueAt(column, series) ?? []));
}

function segmentOf(panel: Panel, { period: { parts } }: PanelColumn): number {
  return restarts(panel.kind) && 'year' in parts ? parts.year : 0;
}
