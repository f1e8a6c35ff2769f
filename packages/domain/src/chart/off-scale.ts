import { type Panel, valueAt } from './panel.ts';
import type { SeriesKind } from './series.ts';

/** A comparison this many times larger than the council's own figures would press them flat against the axis. */
const TIMES = 5;

/** Series that are held back at first because they are of another order, such as England's number beside the borough's. */
export function offScale(panel: Panel): SeriesKind[] {
  const own = Math.max(largest(panel, 'ACTUAL'), largest(panel, 'TARGET'));
  if (own === 0) return [];
  return panel.series.filter(
    (series) => series !== 'ACTUAL' && series !== 'TARGET' && largest(panel, series) > TIMES * own,
  );
}

function largest(panel: Panel, series: SeriesKind): number {
  return panel.columns.reduce((most, column) => Math.max(most, Math.abs(valueAt(column, series) ?? 0)), 0);
}
