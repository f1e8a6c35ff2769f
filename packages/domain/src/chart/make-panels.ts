import type { PeriodKind } from '../period/period.ts';
import type { ChartFigure } from './chart-figure.ts';
import { fillPeriods, type Slot } from './fill-periods.ts';
import { hasValue } from './has-value.ts';
import { lentTarget } from './lent-targets.ts';
import {
  type Dated,
  drawn,
  type Panel,
  type PanelColumn,
  type PanelFigure,
  readDated,
  valueAt,
} from './panel.ts';
import { PANEL_ORDER } from './panel-names.ts';
import { SERIES, type SeriesKind } from './series.ts';

/**
 * The panels that are worth drawing: with an actual figure, and values in at least two columns. Figures of other documents
 * that may be compared stand in the same series; where both print a period, the indicator's own figure is drawn.
 */
export function makePanels(figures: readonly ChartFigure[], unit: string): Panel[] {
  const dated = figures.flatMap(readDated).toSorted(ownLast);
  return PANEL_ORDER.flatMap((kind) => {
    if (!dated.some(({ figure, series, period }) => isActual(series, figure) && period.kind === kind)) {
      return [];
    }
    const panel = makePanel(kind, dated, unit);
    return panel.columns.filter(hasAnyValue).length >= 2 ? [panel] : [];
  });
}

/** The panel of the reported period's kind, else the one with most actual figures. */
export function defaultPanel(panels: readonly Panel[], reported: PeriodKind | null): Panel | null {
  const own = panels.find(({ kind }) => kind === reported);
  return own ?? panels.toSorted((a, b) => actualCount(b) - actualCount(a))[0] ?? null;
}

function makePanel(kind: PeriodKind, dated: readonly Dated[], unit: string): Panel {
  const own = dated.filter(({ period }) => period.kind === kind);
  const columns = fillPeriods(own.map(({ period }) => period)).map((slot) => makeColumn(slot, dated, unit));
  const series = SERIES.filter((name) => columns.some((column) => valueAt(column, name) !== null));
  return { kind, columns, series };
}

function makeColumn({ period, until }: Slot, dated: readonly Dated[], unit: string): PanelColumn {
  const figures: Partial<Record<SeriesKind, PanelFigure>> = {};
  const beside: ChartFigure[] = [];
  for (const { figure, series, period: at } of dated) {
    if (at.id !== period.id || until !== null) continue;
    const value = drawn(figure);
    const before = figures[series];
    // A later one stands, but no blank covers a figure.
    if (before !== undefined && before.value !== null && value === null) continue;
    if (before !== undefined && before.value !== null && series === 'ACTUAL') beside.push(before.figure);
    figures[series] = { figure, value, printedFor: null };
  }
  const isBare = until === null && (figures.TARGET?.value ?? null) === null;
  const lent = isBare ? lentTarget(period, ofOneDocument(figures.ACTUAL, dated), unit) : null;
  if (lent !== null) {
    figures.TARGET = { figure: lent.figure, value: drawn(lent.figure), printedFor: lent.period.label };
  }
  return { period, until, figures, beside };
}

/** The figures of the indicator that the column's actual figure is of; its own where there is none. */
function ofOneDocument(actual: PanelFigure | undefined, dated: readonly Dated[]): Dated[] {
  const indicator = actual?.figure.origin?.indicator;
  return dated.filter(({ figure }) => figure.origin?.indicator === indicator);
}

const ownLast = (a: Dated, b: Dated) => Number(isOwn(a.figure)) - Number(isOwn(b.figure));

const isOwn = ({ origin }: ChartFigure) => origin === undefined;

const isActual = (series: SeriesKind, figure: ChartFigure) => series === 'ACTUAL' && hasValue(figure);

const hasAnyValue = (column: PanelColumn) => SERIES.some((series) => valueAt(column, series) !== null);

const actualCount = ({ columns }: Panel) =>
  columns.filter((column) => valueAt(column, 'ACTUAL') !== null).length;
