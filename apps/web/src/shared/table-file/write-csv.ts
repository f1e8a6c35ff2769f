import type { Table } from '@dial/domain/spreadsheet/table';
import { csvLine } from '../csv-line.ts';

/** Tells Excel that the text is UTF-8; without it "£" is read as "Â£". */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180, UTF-8). */
export function writeCsv({ headings, rows }: Table): string {
  const lines = [
    headings.map((text) => ({ text, isNumber: false })),
    ...rows.map((row) =>
      row.map(({ kind, value }) => ({ text: String(value ?? ''), isNumber: kind === 'number' })),
    ),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${csvLine(line)}\r\n`).join('')}`;
}
