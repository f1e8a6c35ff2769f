import { type ReportNames, reportSearchText } from '@dial/domain/report/report-search-text';

/** Rows with the text that typed words are looked for in: the server sends it only where a row is found by more than it names. */
export function foundBy<Row extends ReportNames & { readonly searchText: string | null }>(
  rows: readonly Row[],
): (Row & { readonly searchText: string })[] {
  return rows.map((row) => ({ ...row, searchText: row.searchText ?? reportSearchText(row) }));
}
