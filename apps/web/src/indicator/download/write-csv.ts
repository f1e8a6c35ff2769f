import { escapeFormula } from '@dial/domain/text/escape-formula';

export interface CsvColumn<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | null;
  /** A number or nothing: a spreadsheet may read its minus sign. */
  readonly isNumber?: boolean;
}

/**
 * Rows as CSV (RFC 4180, UTF-8, LF) with a header. A text cell that a spreadsheet would run as a formula (it begins with = + - @, a
 * tab or a carriage return) gets an apostrophe in front, as in the open data files.
 */
export function writeCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const header = columns.map(({ name }) => name);
  const body = rows.map((row) => columns.map((column) => cell(column, row)));
  return [header, ...body].map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

function cell<Row>({ value, isNumber = false }: CsvColumn<Row>, row: Row): string {
  const text = String(value(row) ?? '');
  return isNumber ? text : escapeFormula(text);
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
