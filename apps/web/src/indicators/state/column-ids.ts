import type { OrderField } from '../../shared/indicator-order.ts';

/** The columns beside the indicator's own, which always comes first: it names the row. */
export const COLUMN_IDS = [
  'area',
  'directorate',
  'latest',
  'target',
  'distance',
  'rag',
  'movement',
  'trend',
  'owner',
  'service',
  'frequency',
  'outcomes',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** What is shown until a reader chooses. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMN_IDS.slice(0, 9);

export const COLUMN_WORDS: Readonly<Record<ColumnId | 'indicator', string>> = {
  indicator: 'Indicator',
  area: 'Area',
  directorate: 'Directorate',
  latest: 'Latest',
  target: 'Target',
  distance: 'Distance from target',
  rag: 'Rating',
  movement: 'Movement',
  trend: 'Trend',
  owner: 'Owner',
  service: 'Service',
  frequency: 'Frequency',
  outcomes: 'Outcomes',
};

/** Columns of figures are aligned by their last digits. */
export const isFigure = (column: string): boolean => ['latest', 'target', 'distance'].includes(column);

/** What the ascending order of a field begins with, and what the descending. */
export const ORDER_WORDS: Readonly<Record<OrderField, readonly [string, string]>> = {
  indicator: ['A to Z', 'Z to A'],
  area: ['A to Z', 'Z to A'],
  directorate: ['A to Z', 'Z to A'],
  distance: ['furthest short first', 'furthest beyond first'],
  rag: ['red first', 'green first'],
  movement: ['worse first', 'better first'],
  owner: ['A to Z', 'Z to A'],
  service: ['A to Z', 'Z to A'],
  frequency: ['most often first', 'least often first'],
};
