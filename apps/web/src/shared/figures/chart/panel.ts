import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period, PeriodKind } from '@dial/domain/period/period';
import { type Figure, hasValue } from '../figure.ts';
import { isSeries, type SeriesKind } from './series.ts';

export interface PanelFigure {
  readonly figure: Figure;
  /** Where the mark falls; null is a gap. Exactness is not needed to draw. */
  readonly value: number | null;
  /** The period a target was printed for, where that is another name of this column. */
  readonly printedFor: string | null;
}

export interface PanelColumn {
  readonly period: Period;
  readonly figures: Readonly<Partial<Record<SeriesKind, PanelFigure>>>;
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
  readonly figure: Figure;
  readonly kind: SeriesKind;
  readonly period: Period;
}

/** Nothing for numerators and denominators, and where the period cannot be read. */
export function readDated(figure: Figure): Dated[] {
  const read = parsePeriod(figure.period.id);
  return read.ok && isSeries(figure.kind) ? [{ figure, kind: figure.kind, period: read.period }] : [];
}

export function drawn(figure: Figure): number | null {
  return hasValue(figure) ? Number(figure.value) : null;
}

export function valueAt(column: PanelColumn, series: SeriesKind): number | null {
  return column.figures[series]?.value ?? null;
}
