import { workbookText } from '@dial/domain/spreadsheet/workbook-text';
import type { Cell } from 'write-excel-file/browser';
import writeExcelFile from 'write-excel-file/browser';
import type { ExportTable, ExportValue } from './export-table.ts';

/** Widths in characters: names are long, figures short. */
const WIDE = 48;
const USUAL = 18;

/**
 * A table as an Excel file. Text is typed as text, which Excel never runs as a formula, so nothing is put in front of it. Loaded
 * when it is asked for.
 */
export function writeXlsx({ headings, rows }: ExportTable, sheet: string): Promise<Blob> {
  const header = headings.map((heading): Cell => ({ ...textCell(heading), fontWeight: 'bold' }));
  return writeExcelFile([header, ...rows.map((row) => row.map(cell))], {
    sheet,
    columns: headings.map((heading) => ({ width: heading === 'Indicator' ? WIDE : USUAL })),
    stickyRowsCount: 1,
  }).toBlob();
}

function cell({ kind, value }: ExportValue): Cell {
  if (value === null) return null;
  // A spreadsheet's number is a float whatever it is given; the exact text is in the CSV.
  return kind === 'number' ? { value: Number(value), type: Number } : textCell(value);
}

const textCell = (text: string) => ({ value: workbookText(text), type: String });
