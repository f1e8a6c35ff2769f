import { useMemo } from 'react';
import { orderIndicators } from '../../shared/indicator-order.ts';
import type { Row } from '../loading/row.ts';
import type { ListState } from '../state/list-state.ts';
import { type GroupNames, groupRows, type RowGroup } from './group-rows.ts';
import { flatItems, groupedItems, type ListItem } from './list-items.ts';
import { narrowRows } from './narrow-rows.ts';

export interface Shown {
  /** Narrowed and in order. */
  readonly rows: readonly Row[];
  /** Null where the list is not grouped. */
  readonly groups: readonly RowGroup[] | null;
  readonly items: readonly ListItem[];
}

/** What of the rows is shown, each step done again only when what it depends on changed. */
export function useShown(
  all: readonly Row[],
  typed: string,
  { filters, view }: ListState,
  { areas, outcomes }: GroupNames,
): Shown {
  const { order, group, closed } = view;
  // The address is read anew with each change of it; what it says may be the same.
  const orderKey = `${order?.field} ${order?.descending}`;
  const closedKey = closed.join(' ');
  const outcomeKey = filters.outcome.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: orderKey stands for order
  const ordered = useMemo(() => orderIndicators(all, order), [all, orderKey]);
  const rows = useMemo(() => narrowRows(ordered, typed), [ordered, typed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: outcomeKey stands for the chosen outcomes
  const groups = useMemo(
    () => (group === null ? null : groupRows(rows, group, { areas, outcomes }, filters.outcome)),
    [rows, group, areas, outcomes, outcomeKey],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: closedKey stands for closed
  const items = useMemo(
    () => (groups === null ? flatItems(rows) : groupedItems(groups, closed)),
    [rows, groups, closedKey],
  );
  return useMemo(() => ({ rows, groups, items }), [rows, groups, items]);
}
