/** The columns of a file of figures: those of the open data's observations that say what a figure is. */
export const IMPORT_COLUMNS = [
  'indicator',
  'period',
  'breakdown',
  'kind',
  'value',
  'raw',
  'status',
  'numerator',
  'denominator',
  'note',
] as const;

export type ImportColumn = (typeof IMPORT_COLUMNS)[number];
