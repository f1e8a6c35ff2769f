import type { Row } from '../loading/row.ts';
import type { RowGroup } from './group-rows.ts';

/** A line of the table or the list of cards: a heading, or a row. The key is unique though a row may be under several headings. */
export type ListItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: RowGroup; readonly open: boolean }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row };

export function flatItems(rows: readonly Row[]): readonly ListItem[] {
  return rows.map((row) => ({ kind: 'row', key: row.indicatorId, row }));
}

/** Headings with the rows of those that are open. */
export function groupedItems(groups: readonly RowGroup[], closed: readonly string[]): readonly ListItem[] {
  return groups.flatMap((group): ListItem[] => {
    const open = !closed.includes(group.id);
    const rows = open ? group.rows : [];
    return [
      { kind: 'group', key: `group:${group.id}`, group, open },
      ...rows.map((row): ListItem => ({ kind: 'row', key: `${group.id}/${row.indicatorId}`, row })),
    ];
  });
}
