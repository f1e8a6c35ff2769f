import type { Panel, PanelColumn } from './panel.ts';

/** The first and the last column that holds a figure of the indicator itself; null where none does. */
export function ownSpan({ columns }: Panel): { readonly first: number; readonly last: number } | null {
  const first = columns.findIndex(isOwn);
  return first === -1 ? null : { first, last: columns.findLastIndex(isOwn) };
}

/** Whether nothing in a column is another document's. A column without figures is nobody's. */
export function isOwn({ figures }: PanelColumn): boolean {
  return Object.values(figures).some(({ figure }) => figure.origin === undefined);
}
