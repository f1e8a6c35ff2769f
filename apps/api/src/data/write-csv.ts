import { escapeFormula } from '@dial/domain/text/escape-formula';
import { stringify } from 'csv-stringify/sync';

/** Columns that hold a number or nothing: a spreadsheet may read their minus sign. */
const NUMBERS = new Set([
  'value',
  'numerator',
  'denominator',
  'line',
  'actual',
  'year_to_date',
  'rated_value',
  'rated_target',
  'distance_percent',
  'movement_change',
]);

/**
 * Rows as CSV (RFC 4180, UTF-8, LF), with a header of the first row's names. A text cell that a spreadsheet would run as a
 * formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front; documented in docs/open-data.md.
 */
export function writeCsv(rows: readonly object[]): string {
  const escaped = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]: [string, unknown]) => [
        column,
        typeof value === 'string' && !NUMBERS.has(column) ? escapeFormula(value) : value,
      ]),
    ),
  );
  return stringify(escaped, { header: true, cast: { boolean: (value) => (value ? 'true' : 'false') } });
}
