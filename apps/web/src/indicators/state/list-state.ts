import { type IndicatorFilters, parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import { writeIndicatorFilters } from '../../shared/indicator-filters.ts';
import { printQuery } from '../../shared/url-state.ts';
import { parseTableView, type TableView, writeTableView } from './table-view.ts';

/** All that the address of the page says after its "?". */
export interface ListState {
  readonly filters: IndicatorFilters;
  readonly view: TableView;
}

export function parseListState(query: string): ListState {
  const params = new URLSearchParams(query);
  return { filters: parseIndicatorFilters(params), view: parseTableView(params) };
}

/** "?rag=red&sort=distance", or nothing. */
export function printListState({ filters, view }: ListState): string {
  const params = writeIndicatorFilters(filters);
  for (const [name, value] of writeTableView(view)) params.append(name, value);
  return printQuery(params);
}

/** Whether two addresses ask the server for the same rows: text, order and layout are the browser's. */
export function sameRows(a: string, b: string): boolean {
  return rowsQuery(a) === rowsQuery(b);
}

function rowsQuery(query: string): string {
  return writeIndicatorFilters({ ...parseListState(query).filters, q: '' }).toString();
}
