/** The ways to look at an indicator's figures, in the order in which they are offered. */
export const CHART_MODES = ['values', 'years', 'signal', 'profile', 'gap'] as const;

export type ChartMode = (typeof CHART_MODES)[number];

export const MODE_WORDS: Readonly<Record<ChartMode, string>> = {
  values: 'Values',
  years: 'Year over year',
  signal: 'Signal or noise',
  profile: 'Cumulative against profile',
  gap: 'Gap to neighbours',
};
