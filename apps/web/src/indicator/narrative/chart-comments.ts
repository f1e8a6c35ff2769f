import type { Comment } from '../../shared/figures/chart/chart-comments.tsx';
import { byline } from './byline.ts';
import type { Commentary } from './commentary.ts';

/** The boxes with a day of their own, as the chart marks them. */
export function chartComments(boxes: readonly Commentary[]): Comment[] {
  return boxes
    .filter(({ date }) => date !== null)
    .map((box) => ({ id: box.id, date: box.date, words: byline(box), href: `#${commentaryAnchor(box.id)}` }));
}

/** Where a box stands on its page. */
export function commentaryAnchor(id: string): string {
  return `commentary-${id}`;
}
