import type { Place } from './next-cell.ts';

/** A place as an element's data-at holds it: "12,3". */
export function placeKey({ row, column }: Place): string {
  return `${row},${column}`;
}

/** The place of the element that an event came from; null outside the cells. */
export function placeOf(target: EventTarget): Place | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  const [row, column] = at?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
