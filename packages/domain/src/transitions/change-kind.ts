import type { Rag } from '../rating/rating.ts';

/** How a rating changed, in the order in which changes are told: what needs attention first. */
export const CHANGE_KINDS = ['worse', 'better', 'rated', 'unrated'] as const;

/** "rated" had no rating before, "unrated" has none now. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const ORDER: readonly Rag[] = ['red', 'amber', 'green'];

/** Null where it is the same. */
export function changeKind(before: Rag | null, now: Rag | null): ChangeKind | null {
  if (before === now) return null;
  if (before === null) return 'rated';
  if (now === null) return 'unrated';
  return ORDER.indexOf(now) < ORDER.indexOf(before) ? 'worse' : 'better';
}
