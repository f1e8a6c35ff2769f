import { COLUMN_WORDS, ORDER_WORDS } from '../state/column-ids.ts';
import type { TableView } from '../state/table-view.ts';

/** "sorted by rating, red first; grouped by area": how the rows are laid out. */
export function viewWords({ order, group }: Pick<TableView, 'order' | 'group'>): string {
  const sorted =
    order === null
      ? 'in printed order'
      : `sorted by ${COLUMN_WORDS[order.field].toLowerCase()}, ${ORDER_WORDS[order.field][order.descending ? 1 : 0]}`;
  return group === null ? sorted : `${sorted}; grouped by ${group}`;
}
