import { coversSameTime } from '@dial/domain/period/covers-same-time';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period, PeriodKind } from '@dial/domain/period/period';
import { isUnit } from '@dial/domain/value/is-unit';
import { UNITS } from '@dial/domain/value/unit';
import { type Figure, hasValue } from '../figure.ts';
import { byPeriod, fillPeriods } from './fill-periods.ts';
import { PANEL_ORDER } from './panel-names.ts';
import { isSeries, SERIES, type SeriesKind } from './series.ts';

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
  /** Those with at least one value. */
  readonly series: readonly SeriesKind[];
}

interface Dated {
  readonly figure: Figure;
  readonly kind: SeriesKind;
  readonly period: Period;
}

/** The panels that are worth drawing: an actual figure, and values in at least two columns. */
export function makePanels(figures: readonly Figure[], unit: string): Panel[] {
  const dated = figures.flatMap((figure) => readDated(figure));
  const kinds = Map.groupBy(dated, ({ period }) => period.kind);
  return PANEL_ORDER.flatMap((kind) => {
    const own = kinds.get(kind) ?? [];
    if (!own.some(isActual)) return [];
    const panel = makePanel(kind, own, lendable(dated, kind, unit));
    return panel.columns.filter(hasAnyValue).length >= 2 ? [panel] : [];
  });
}

/** The panel of the reported period's kind, else the one with most actual figures. */
export function defaultPanel(panels: readonly Panel[], reported: PeriodKind | null): Panel | null {
  const own = panels.find(({ kind }) => kind === reported);
  if (own !== undefined) return own;
  const most = panels.reduce((best, panel) => Math.max(best, actualCount(panel)), 0);
  return panels.find((panel) => actualCount(panel) === most) ?? null;
}

function makePanel(kind: PeriodKind, own: readonly Dated[], lent: readonly Dated[]): Panel {
  const periods = fillPeriods([...new Map(own.map(({ period }) => [period.id, period])).values()]);
  const columns = periods.map((period) => makeColumn(period, own, lent));
  const first = columns.findIndex(hasAnyValue);
  const kept = columns.slice(Math.max(first, 0));
  const series = SERIES.filter((name) => kept.some(({ figures }) => (figures[name]?.value ?? null) !== null));
  return { kind, columns: kept, series };
}

function makeColumn(period: Period, own: readonly Dated[], lent: readonly Dated[]): PanelColumn {
  const figures: Partial<Record<SeriesKind, PanelFigure>> = {};
  for (const { figure, kind, period: at } of own) {
    if (at.id === period.id) figures[kind] = { figure, value: drawn(figure), printedFor: null };
  }
  if ((figures.TARGET?.value ?? null) === null) {
    const target = lent.find((other) => meets(other.period, period));
    if (target !== undefined) {
      const { figure } = target;
      figures.TARGET = { figure, value: drawn(figure), printedFor: target.period.label };
    }
  }
  return { period, figures };
}

/**
 * Targets printed under another kind of period that belong in this panel all the same: for the same stretch of time (the year
 * is the year to the end of Q4), and, for a share, a target whose own kind has no figures and that ends on the same day (a
 * quarter's target beside an academic year to date). `meets` then finds the column.
 */
function lendable(dated: readonly Dated[], kind: PeriodKind, unit: string): Dated[] {
  const isShare = isUnit(unit) && UNITS[unit].isShare;
  const withActuals = new Set(dated.filter(isActual).map(({ period }) => period.kind));
  const own = dated.filter(({ period }) => period.kind === kind);
  return dated.filter(({ figure, kind: series, period }) => {
    if (series !== 'TARGET' || period.kind === kind || !hasValue(figure)) return false;
    const sameTime = own.some((other) => coversSameTime(other.period, period));
    return sameTime || (isShare && !withActuals.has(period.kind));
  });
}

const meets = (target: Period, column: Period) =>
  coversSameTime(target, column) || (target.end !== null && target.end === column.end && target.kind === 'quarter');

function readDated(figure: Figure): Dated[] {
  const read = parsePeriod(figure.period.id);
  return read.ok && isSeries(figure.kind) ? [{ figure, kind: figure.kind, period: read.period }] : [];
}

const drawn = (figure: Figure) => (hasValue(figure) ? Number(figure.value) : null);

const isActual = ({ figure, kind }: Dated) => kind === 'ACTUAL' && hasValue(figure);

const hasAnyValue = ({ figures }: PanelColumn) =>
  Object.values(figures).some(({ value }) => value !== null);

const actualCount = ({ columns }: Panel) =>
  columns.filter(({ figures }) => (figures.ACTUAL?.value ?? null) !== null).length;

export { byPeriod };
