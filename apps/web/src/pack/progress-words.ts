import type { PackJob } from './pack-job.ts';

/** How far a pack is, in a sentence. */
export function progressWords({
  state,
  done,
  total,
  ahead,
}: Pick<PackJob, 'state' | 'done' | 'total' | 'ahead'>): string {
  switch (state) {
    case 'WAITING':
      return ahead === 1 ? 'Waiting: one pack is made first.' : `Waiting: ${ahead} packs are made first.`;
    case 'READING':
      return 'Reading the figures.';
    case 'COMPOSING':
      return total === 0 ? 'Writing the pages.' : `Writing the pages: ${done} of ${total}.`;
    case 'SETTING':
      return 'Laying out the document.';
    case 'READY':
      return 'The pack is ready.';
    case 'FAILED':
      return 'The pack could not be made.';
  }
}

/** The share that is done, from 0 to 1; null where nobody can say. */
export function progressShare({
  state,
  done,
  total,
}: Pick<PackJob, 'state' | 'done' | 'total'>): number | null {
  if (state === 'WAITING' || state === 'FAILED') return null;
  if (state === 'READING') return 0.1;
  if (state === 'COMPOSING') return total === 0 ? 0.2 : 0.2 + (0.3 * done) / total;
  return state === 'SETTING' ? 0.6 : 1;
}
