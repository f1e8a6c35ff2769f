import { csvLine } from '../../csv-line.ts';

export interface CsvColumn<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | null;
  /** A number or nothing: a spreadsheet may read its minus sign. */
  readonly isNumber?: boolean;
}

/** Rows as CSV (RFC 4180, UTF-8, LF) with a header, as in the open data files. */
export function writeCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const header = columns.map(({ name }) => ({ text: name, isNumber: false }));
  const body = rows.map((row) =>
    columns.map(({ value, isNumber = false }) => ({ text: String(value(row) ?? ''), isNumber })),
  );
  return [header, ...body].map((cells) => `${csvLine(cells)}\n`).join('');
}
