import { escapeFormula } from '@dial/domain/text/escape-formula';
import type { ExportTable, ExportValue } from './export-table.ts';

/** Tells Excel that the text is UTF-8; without it "£" is read as "Â£". */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
 * return) gets an apostrophe in front, as in the open data files; numbers keep their minus.
 */
export function writeCsv({ headings, rows }: ExportTable): string {
  const lines = [
    headings.map((value) => field({ kind: 'text', value })),
    ...rows.map((row) => row.map(field)),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function field({ kind, value }: ExportValue): string {
  const text = kind === 'text' ? escapeFormula(value ?? '') : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
