import type { SeriesKind } from '@dial/domain/chart/series';

/** The dashes of each line; none for the council's own. */
export const DASHES: Readonly<Record<SeriesKind, string>> = {
  ACTUAL: 'none',
  TARGET: '7 5',
  NATIONAL: '2 4',
  STATISTICAL_NEIGHBOURS: '10 4 2 4',
  COMPARISON: '4 3',
  CHANGED_1: '12 3',
  CHANGED_2: '6 3 1 3',
  CHANGED_3: '3 2',
};

/** Colours are custom properties of series.module.css, for each theme. */
export const COLOURS: Readonly<Record<SeriesKind, string>> = {
  ACTUAL: 'var(--series-actual)',
  TARGET: 'var(--series-target)',
  NATIONAL: 'var(--series-national)',
  STATISTICAL_NEIGHBOURS: 'var(--series-neighbours)',
  COMPARISON: 'var(--series-comparison)',
  CHANGED_1: 'var(--series-changed)',
  CHANGED_2: 'var(--series-changed)',
  CHANGED_3: 'var(--series-changed)',
};

/** Of a line that leads over a time without figures. */
export const BRIDGE_DASHES = '1 6';
