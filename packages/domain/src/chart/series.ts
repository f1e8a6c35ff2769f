import type { ChartFigure, ChartFigureKind } from './chart-figure.ts';

/** Lines of measures that changed since, or before, another document; more of them could not be told apart. */
export const CHANGED_SERIES = ['CHANGED_1', 'CHANGED_2', 'CHANGED_3'] as const;

/** What may be drawn as a line, in the order of the legend. */
export const SERIES = [
  'ACTUAL',
  'TARGET',
  'NATIONAL',
  'STATISTICAL_NEIGHBOURS',
  'COMPARISON',
  ...CHANGED_SERIES,
] as const satisfies readonly (ChartFigureKind | (typeof CHANGED_SERIES)[number])[];

export type SeriesKind = (typeof SERIES)[number];
export type ChangedSeries = (typeof CHANGED_SERIES)[number];

export const KIND_WORDS: Readonly<Record<ChartFigureKind, string>> = {
  ACTUAL: 'Actual',
  TARGET: 'Target',
  NATIONAL: 'National',
  STATISTICAL_NEIGHBOURS: 'Statistical neighbours',
  COMPARISON: 'Comparison',
  NUMERATOR: 'Numerator',
  DENOMINATOR: 'Denominator',
};

/** Numerators and denominators are not drawn; of a measure that changed only the actual figures are. */
export function seriesOf({ kind, origin }: Pick<ChartFigure, 'kind' | 'origin'>): SeriesKind | null {
  const changed = origin?.changed ?? null;
  if (changed !== null) return kind === 'ACTUAL' ? (CHANGED_SERIES[changed - 1] ?? null) : null;
  return SERIES.find((series) => series === kind) ?? null;
}

export function isChanged(series: SeriesKind): series is ChangedSeries {
  return CHANGED_SERIES.some((changed) => changed === series);
}
