import type { ColumnOrderState, SortingState } from '@tanstack/react-table';
import { type IndicatorOrder, ORDER_FIELDS } from '../../shared/indicator-order.ts';
import { COLUMN_IDS } from '../state/column-ids.ts';
import type { TableView } from '../state/table-view.ts';

export interface TableState {
  readonly sorting: SortingState;
  readonly columnOrder: ColumnOrderState;
  readonly columnVisibility: Record<string, boolean>;
}

/** The layout of the address as TanStack Table says it; rows are chosen on a screen alone. */
export function tableState(
  { order, columns }: Pick<TableView, 'order' | 'columns'>,
  printing: boolean,
): TableState {
  return {
    sorting: order === null ? [] : [{ id: order.field, desc: order.descending }],
    columnOrder: ['choose', 'indicator', ...columns],
    columnVisibility: {
      ...Object.fromEntries(COLUMN_IDS.map((id) => [id, columns.includes(id)])),
      choose: !printing,
    },
  };
}

export function orderOf(sorting: SortingState): IndicatorOrder | null {
  const [first] = sorting;
  const field = ORDER_FIELDS.find((known) => known === first?.id);
  return first === undefined || field === undefined ? null : { field, descending: first.desc };
}
