import { type IndicatorFilters, parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import { readList } from '@dial/domain/address/query-values';
import { MOST_COMPARED } from '@dial/domain/comparison/comparison';
import { writeIndicatorFilters } from '../../shared/indicator-filters.ts';
import { printQuery, writeList } from '../../shared/url-state.ts';
import { parseTableView, type TableView, writeTableView } from './table-view.ts';

/** The parameter that names what is chosen. */
const CHOSEN = 'compare';

/** All that the address of the page says after its "?". */
export interface ListState {
  readonly filters: IndicatorFilters;
  readonly view: TableView;
  /** Ids of the indicators chosen to stand side by side, six at most, in the order in which they were chosen. */
  readonly chosen: readonly string[];
}

export function parseListState(query: string): ListState {
  const params = new URLSearchParams(query);
  return {
    filters: parseIndicatorFilters(params),
    view: parseTableView(params),
    chosen: readList(params, CHOSEN).slice(0, MOST_COMPARED),
  };
}

/** "?rag=red&sort=distance", or nothing. */
export function printListState({ filters, view, chosen }: ListState): string {
  const params = writeIndicatorFilters(filters);
  for (const [name, value] of writeTableView(view)) params.append(name, value);
  writeList(params, CHOSEN, chosen);
  return printQuery(params);
}

/** Whether two addresses ask the server for the same rows: text, order and layout are the browser's. */
export function sameRows(a: string, b: string): boolean {
  return rowsQuery(a) === rowsQuery(b);
}

function rowsQuery(query: string): string {
  return writeIndicatorFilters({ ...parseListState(query).filters, q: '' }).toString();
}
