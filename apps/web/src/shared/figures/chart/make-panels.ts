import type { Period, PeriodKind } from '@dial/domain/period/period';
import { type Figure, hasValue } from '../figure.ts';
import { fillPeriods } from './fill-periods.ts';
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

/** The panels that are worth drawing: with an actual figure, and values in at least two columns. */
export function makePanels(figures: readonly Figure[], unit: string): Panel[] {
  const dated = figures.flatMap(readDated);
  return PANEL_ORDER.flatMap((kind) => {
    if (!dated.some(({ figure, kind: series, period }) => isActual(series, figure) && period.kind === kind)) {
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
  const columns = fillPeriods(own.map(({ period }) => period)).map((period) =>
    makeColumn(period, dated, unit),
  );
  const series = SERIES.filter((name) => columns.some((column) => valueAt(column, name) !== null));
  return { kind, columns, series };
}

function makeColumn(period: Period, dated: readonly Dated[], unit: string): PanelColumn {
  const figures: Partial<Record<SeriesKind, PanelFigure>> = {};
  for (const { figure, kind, period: at } of dated) {
    if (at.id === period.id) figures[kind] = { figure, value: drawn(figure), printedFor: null };
  }
  const lent = (figures.TARGET?.value ?? null) === null ? lentTarget(period, dated, unit) : null;
  if (lent !== null) {
    figures.TARGET = { figure: lent.figure, value: drawn(lent.figure), printedFor: lent.period.label };
  }
  return { period, figures };
}

const isActual = (series: SeriesKind, figure: Figure) => series === 'ACTUAL' && hasValue(figure);

const hasAnyValue = (column: PanelColumn) => SERIES.some((series) => valueAt(column, series) !== null);

const actualCount = ({ columns }: Panel) =>
  columns.filter((column) => valueAt(column, 'ACTUAL') !== null).length;
