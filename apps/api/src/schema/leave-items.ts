import type { Context } from '../server/context.ts';

/** The items of an operation's list, once its field was resolved; each at once where it is kept. */
export interface Left {
  items: readonly (object | Promise<object>)[] | null;
}

/** Marks a list field for `server/kept-items.ts`, as its `extensions`; its resolver answers `leaveItems`. */
export const KEPT_ITEMS = { keptItems: true } as const;

/** Items as they are; none where the operation has somebody who takes them. */
export function leaveItems<Item extends object>(
  { left }: Pick<Context, 'left'>,
  items: (Item | Promise<Item>)[],
): (Item | Promise<Item>)[] {
  if (left === undefined) return items;
  left.items = items;
  return [];
}
