import { csvLine } from '../../shared/csv-line.ts';
import type { ExportTable } from './export-table.ts';

/** Tells Excel that the text is UTF-8; without it "£" is read as "Â£". */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180, UTF-8). */
export function writeCsv({ headings, rows }: ExportTable): string {
  const lines = [
    headings.map((text) => ({ text, isNumber: false })),
    ...rows.map((row) => row.map(({ kind, value }) => ({ text: value ?? '', isNumber: kind !== 'text' }))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${csvLine(line)}\r\n`).join('')}`;
}
