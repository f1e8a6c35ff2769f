import { escapeFormula } from '@dial/domain/text/escape-formula';

export interface CsvCell {
  readonly text: string;
  /** A number or nothing: a spreadsheet may read its minus sign. */
  readonly isNumber: boolean;
}

/** One line of CSV (RFC 4180), without its end. Text that a spreadsheet would run is escaped as in the open data files. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(({ text, isNumber }) => quote(isNumber ? text : escapeFormula(text))).join(',');
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
