import type { Look } from '@dial/domain/chart/look';

/** Colours are custom properties of series.module.css, for each theme. */
export const COLOURS: Readonly<Record<Look, string>> = {
  ACTUAL: 'var(--series-actual)',
  TARGET: 'var(--series-target)',
  NATIONAL: 'var(--series-national)',
  STATISTICAL_NEIGHBOURS: 'var(--series-neighbours)',
  COMPARISON: 'var(--series-comparison)',
  CHANGED_1: 'var(--series-changed)',
  CHANGED_2: 'var(--series-changed)',
  CHANGED_3: 'var(--series-changed)',
  EARLIER_1: 'var(--series-changed)',
  EARLIER_2: 'var(--series-comparison)',
  EARLIER_3: 'var(--line-strong)',
};
