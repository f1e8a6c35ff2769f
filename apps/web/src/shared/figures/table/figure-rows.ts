import { byTime } from '@dial/domain/chart/fill-periods';
import { hasValue } from '@dial/domain/chart/has-value';
import { PANEL_ORDER } from '@dial/domain/chart/panel-names';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period, PeriodKind } from '@dial/domain/period/period';
import type { Figure, FigureKind } from '../figure.ts';
import type { Origin } from '../origin.ts';

/** The columns of figures, in reading order. */
const FIGURE_KINDS = [
  'ACTUAL',
  'TARGET',
  'NATIONAL',
  'STATISTICAL_NEIGHBOURS',
  'COMPARISON',
  'NUMERATOR',
  'DENOMINATOR',
] as const satisfies readonly FigureKind[];

export interface FigureRow {
  readonly period: Period;
  /** The other document's indicator that the row's figures are of; null for the indicator's own. */
  readonly origin: Origin | null;
  readonly figures: Readonly<Partial<Record<FigureKind, Figure>>>;
}

/** Rows of one kind of period, oldest first. */
export interface RowGroup {
  readonly kind: PeriodKind;
  readonly rows: readonly FigureRow[];
}

interface OpenRow extends FigureRow {
  readonly figures: Partial<Record<FigureKind, Figure>>;
}

/**
 * All figures by kind of period and period; nothing is left out but what has no readable period. What several documents print
 * for one period stands in rows of their own, the indicator's first.
 */
export function figureRows(figures: readonly Figure[]): RowGroup[] {
  const rows = new Map<string, OpenRow>();
  for (const figure of figures) {
    const read = parsePeriod(figure.period.id);
    if (!read.ok) continue;
    const { origin = null } = figure;
    const key = rowKey({ period: read.period, origin });
    const row = rows.get(key) ?? { period: read.period, origin, figures: {} };
    row.figures[figure.kind] = figure;
    rows.set(key, row);
  }
  const kinds = Map.groupBy(rows.values(), ({ period }) => period.kind);
  return PANEL_ORDER.flatMap((kind) => {
    const found = kinds.get(kind);
    return found === undefined ? [] : [{ kind, rows: found.toSorted(byTimeOwnFirst) }];
  });
}

export function rowKey({ period, origin }: Pick<FigureRow, 'period' | 'origin'>): string {
  return `${period.id} ${origin?.indicator ?? ''}`;
}

/** Documents of which the rows hold several indicators. */
export function sharedPlaces(groups: readonly RowGroup[]): ReadonlySet<string> {
  const origins = new Map(
    groups
      .flatMap(({ rows }) => rows.flatMap(({ origin }) => origin ?? []))
      .map((origin) => [origin.indicator, origin]),
  );
  const places = Map.groupBy(origins.values(), ({ place }) => place);
  return new Set([...places].filter(([, found]) => found.length > 1).map(([place]) => place));
}

const byTimeOwnFirst = (a: FigureRow, b: FigureRow) =>
  byTime(a.period, b.period) || Number(a.origin !== null) - Number(b.origin !== null);

/** The kinds with a value in some row, which get a column; the actual figure always has one. */
export function usedKinds(groups: readonly RowGroup[]): FigureKind[] {
  return FIGURE_KINDS.filter((kind) => kind === 'ACTUAL' || figuresOf(groups, kind).some(hasValue));
}

/** Kinds that are printed without a single value, such as a national comparison that says n/a throughout. */
export function emptyKinds(groups: readonly RowGroup[]): { kind: FigureKind; figures: Figure[] }[] {
  const used = usedKinds(groups);
  return FIGURE_KINDS.filter((kind) => !used.includes(kind))
    .map((kind) => ({ kind, figures: figuresOf(groups, kind) }))
    .filter(({ figures }) => figures.length > 0);
}

export function figuresOf(groups: readonly RowGroup[], kind: FigureKind): Figure[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures[kind] ?? []));
}
