import type { SeriesKind } from './series.ts';

/** How a line looks: as its series, or, of a year laid under the newest one, as an earlier year. */
export type Look = SeriesKind | 'EARLIER_1' | 'EARLIER_2' | 'EARLIER_3';

/** The dashes of each line; none for the council's own. */
export const DASHES: Readonly<Record<Look, string>> = {
  ACTUAL: 'none',
  TARGET: '7 5',
  NATIONAL: '2 4',
  STATISTICAL_NEIGHBOURS: '10 4 2 4',
  COMPARISON: '4 3',
  CHANGED_1: '12 3',
  CHANGED_2: '6 3 1 3',
  CHANGED_3: '3 2',
  EARLIER_1: '10 3',
  EARLIER_2: '6 2 2 2',
  EARLIER_3: '2 3',
};

/** Of a line that leads over a time without figures. */
export const BRIDGE_DASHES = '1 6';

export function strokeWidth(look: Look): number {
  return look === 'ACTUAL' ? 2.5 : 1.75;
}
