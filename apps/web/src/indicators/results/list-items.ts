import type { Row } from '../loading/row.ts';
import type { RowGroup } from './group-rows.ts';

/** A line of the table or the list of cards: a heading, or a row. The key is unique though a row may be under several headings. */
export type ListItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: RowGroup; readonly open: boolean }
  | RowItem;

interface RowItem {
  readonly kind: 'row';
  readonly key: string;
  readonly row: Row;
}

/** A row under no heading is the same item in every order and however the list is narrowed, so that its line is kept. */
const alone = new WeakMap<Row, RowItem>();

export function flatItems(rows: readonly Row[]): readonly ListItem[] {
  return rows.map(itemOf);
}

function itemOf(row: Row): RowItem {
  const known = alone.get(row);
  if (known !== undefined) return known;
  const item: RowItem = { kind: 'row', key: row.indicatorId, row };
  alone.set(row, item);
  return item;
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
