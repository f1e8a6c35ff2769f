import { breakBetween } from '../movement/break-between.ts';
import type { Panel } from './panel.ts';

/**
 * The columns whose figure does not compare with the column before, as movement and signal have it.
 *
 * @param breaks ids of the periods from whose start a changed definition holds
 */
export function brokenColumns({ columns }: Panel, breaks: readonly string[]): number[] {
  return columns.flatMap(({ period }, at) => {
    const before = columns[at - 1];
    return before !== undefined && breakBetween(before.period, period, breaks) !== null ? [at] : [];
  });
}
