import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period, PeriodKind } from '@dial/domain/period/period';
import { byTime } from '../chart/fill-periods.ts';
import { PANEL_ORDER } from '../chart/panel-names.ts';
import { type Figure, type FigureKind, hasValue } from '../figure.ts';

/** The columns of figures, in reading order. */
export const FIGURE_KINDS = [
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
  readonly figures: Readonly<Partial<Record<FigureKind, Figure>>>;
}

/** Rows of one kind of period, oldest first. */
export interface RowGroup {
  readonly kind: PeriodKind;
  readonly rows: readonly FigureRow[];
}

/** All figures by kind of period and period; nothing is left out but what has no readable period. */
export function figureRows(figures: readonly Figure[]): RowGroup[] {
  const rows = new Map<string, { period: Period; figures: Partial<Record<FigureKind, Figure>> }>();
  for (const figure of figures) {
    const read = parsePeriod(figure.period.id);
    if (!read.ok) continue;
    const row = rows.get(read.period.id) ?? { period: read.period, figures: {} };
    row.figures[figure.kind] = figure;
    rows.set(read.period.id, row);
  }
  const kinds = Map.groupBy(rows.values(), ({ period }) => period.kind);
  return PANEL_ORDER.flatMap((kind) => {
    const found = kinds.get(kind);
    return found === undefined ? [] : [{ kind, rows: found.toSorted((a, b) => byTime(a.period, b.period)) }];
  });
}

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
