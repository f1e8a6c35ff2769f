import { Buffer } from 'node:buffer';
import { RETURN_COLUMNS } from '@dial/domain/spreadsheet/return-columns';
import { escapeFormula } from '@dial/domain/text/escape-formula';
import { stringify } from 'csv-stringify/sync';
import type { TemplateRow } from './template-row.ts';
import { TEMPLATE_COLUMNS, type TemplateValue, templateValues } from './template-values.ts';

/**
 * The returns template as CSV for a spreadsheet: UTF-8 with its mark, without which Excel takes it for Windows-1252, and CRLF.
 * Dates are ISO; a text that a spreadsheet would run as a formula has an apostrophe in front, as in the open data.
 */
export function writeTemplateCsv(rows: readonly TemplateRow[]): Uint8Array {
  const records = rows.map((row) => {
    const values = templateValues(row);
    return TEMPLATE_COLUMNS.map((column) => csvText(values[column]));
  });
  const header = TEMPLATE_COLUMNS.map((column) => RETURN_COLUMNS[column]);
  return Buffer.from(stringify([header, ...records], { bom: true, record_delimiter: 'windows' }));
}

function csvText(value: TemplateValue): string {
  if (value.kind === 'empty') return '';
  return value.kind === 'text' ? escapeFormula(value.text) : value.text;
}
