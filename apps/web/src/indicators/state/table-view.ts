import { readList, readText } from '@dial/domain/address/query-values';
import {
  type IndicatorOrder,
  parseIndicatorOrder,
  printIndicatorOrder,
} from '../../shared/indicator-order.ts';
import { writeList } from '../../shared/url-state.ts';
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS } from './column-ids.ts';

export const GROUPINGS = ['area', 'directorate', 'outcome'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** How the rows are laid out; what narrows them is `IndicatorFilters`. */
export interface TableView {
  /** Null is the printed order. */
  readonly order: IndicatorOrder | null;
  readonly columns: readonly ColumnId[];
  readonly group: Grouping | null;
  /** Ids of the groups that are folded away. */
  readonly closed: readonly string[];
}

/** Says that no column but the indicator's is shown, which nothing would not. */
const NO_COLUMNS = 'none';

/** Reads the layout of an address; what it does not know is left out. */
export function parseTableView(params: URLSearchParams): TableView {
  const group = GROUPINGS.find((known) => known === readText(params, 'group')) ?? null;
  return {
    order: parseIndicatorOrder(params),
    columns: parseColumns(readText(params, 'columns')),
    group,
    closed: group === null ? [] : readList(params, 'closed'),
  };
}

export function writeTableView({ order, columns, group, closed }: TableView): URLSearchParams {
  const params = new URLSearchParams();
  if (order !== null) params.set('sort', printIndicatorOrder(order));
  if (columns.join() !== DEFAULT_COLUMNS.join()) params.set('columns', columns.join('.') || NO_COLUMNS);
  if (group !== null) {
    params.set('group', group);
    writeList(params, 'closed', closed);
  }
  return params;
}

/** "latest.rag.movement"; a comma would be percent-encoded. */
function parseColumns(text: string): readonly ColumnId[] {
  if (text === NO_COLUMNS) return [];
  const named = [...new Set(text.split('.'))];
  const known = named.flatMap((name) => COLUMN_IDS.find((id) => id === name) ?? []);
  return known.length === 0 ? DEFAULT_COLUMNS : known;
}
