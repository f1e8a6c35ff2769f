import { escapeFormula } from '@dial/domain/text/escape-formula';
import { stringify } from 'csv-stringify/sync';
import { type DataColumns, isNumber } from './data-column.ts';

/**
 * Rows as CSV (RFC 4180, UTF-8, LF), with a header of the columns' names. A text cell that a spreadsheet would run as a
 * formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front; documented in docs/open-data.md.
 */
export function writeCsv<Row extends object>(columns: DataColumns<Row>, rows: readonly Row[]): string {
  const named = namedColumns(columns);
  const escaped = rows.map((row) =>
    named.map(([name, column]) => {
      const value: unknown = row[name];
      return typeof value === 'string' && !isNumber(column) ? escapeFormula(value) : value;
    }),
  );
  return stringify(escaped, {
    header: true,
    columns: named.map(([name]) => name),
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
}

/** Names with their columns, in order. */
export function namedColumns<Row extends object>(columns: DataColumns<Row>) {
  return Object.entries(columns) as [keyof Row & string, DataColumns<Row>[keyof Row & string]][];
}
