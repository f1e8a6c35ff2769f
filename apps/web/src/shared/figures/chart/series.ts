import type { FigureKind } from '../figure.ts';

/** The kinds of figures that may be drawn as lines, in the order of the legend. */
export const SERIES = [
  'ACTUAL',
  'TARGET',
  'NATIONAL',
  'STATISTICAL_NEIGHBOURS',
  'COMPARISON',
] as const satisfies readonly FigureKind[];

export type SeriesKind = (typeof SERIES)[number];

export const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  ACTUAL: 'Actual',
  TARGET: 'Target',
  NATIONAL: 'National',
  STATISTICAL_NEIGHBOURS: 'Statistical neighbours',
  COMPARISON: 'Comparison',
  NUMERATOR: 'Numerator',
  DENOMINATOR: 'Denominator',
};

export function isSeries(kind: FigureKind): kind is SeriesKind {
  return SERIES.some((series) => series === kind);
}
