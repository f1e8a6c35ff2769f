import { sortKey } from '@dial/domain/text/sort-key';

/** Rows whose table keeps no sort key, by their titles; those of one title stay in their order. */
export function byTitle<Row extends { readonly title: string }>(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, key: sortKey(row.title) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
