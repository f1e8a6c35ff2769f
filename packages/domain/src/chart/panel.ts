import { parsePeriod } from '../period/parse-period.ts';
import type { Period, PeriodKind } from '../period/period.ts';
import type { ChartFigure } from './chart-figure.ts';
import { hasValue } from './has-value.ts';
import { type SeriesKind, seriesOf } from './series.ts';

export interface PanelFigure {
  readonly figure: ChartFigure;
  /** Where the mark falls; null is a gap. Exactness is not needed to draw. */
  readonly value: number | null;
  /** The period a target was printed for, where that is another name of this column. */
  readonly printedFor: string | null;
}

export interface PanelColumn {
  readonly period: Period;
  /** The last of the periods without figures that are drawn as this one column; null where it stands for itself. */
  readonly until: Period | null;
  readonly figures: Readonly<Partial<Record<SeriesKind, PanelFigure>>>;
  /** What another document prints for the same period, beside the figure that is drawn. */
  readonly beside: readonly ChartFigure[];
}

/** Figures of one kind of period, which may share a scale: never a year's total beside a quarter's flow. */
export interface Panel {
  readonly kind: PeriodKind;
  readonly columns: readonly PanelColumn[];
  /** Those with at least one value, in the order of the legend. */
  readonly series: readonly SeriesKind[];
}

/** A figure of a series with its period read. */
export interface Dated {
  readonly figure: ChartFigure;
  readonly series: SeriesKind;
  readonly period: Period;
}

/** Nothing for what belongs to no series, and where the period cannot be read. */
export function readDated(figure: ChartFigure): Dated[] {
  const read = parsePeriod(figure.period.id);
  const series = seriesOf(figure);
  return read.ok && series !== null ? [{ figure, series, period: read.period }] : [];
}

export function drawn(figure: ChartFigure): number | null {
  return hasValue(figure) ? Number(figure.value) : null;
}

export function valueAt(column: PanelColumn, series: SeriesKind): number | null {
  return column.figures[series]?.value ?? null;
}
