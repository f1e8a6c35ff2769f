import type { ListedRow } from './targets-query.ts';

/** Whether a row has no target that it could be rated on. */
export function isMissing({
  targetRaw,
  unratedReason,
}: Pick<ListedRow, 'targetRaw' | 'unratedReason'>): boolean {
  return targetRaw === null || unratedReason === 'NO_TARGET';
}
