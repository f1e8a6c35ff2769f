import { tableWorkbook } from '@dial/domain/spreadsheet/table-workbook';
import writeExcelFile from 'write-excel-file/browser';
import type { TableFile } from './table-file.ts';

/** A table as an Excel file with a sheet of notes; the exact figures are in the CSV, as a spreadsheet's number is a float. */
export function writeXlsx({ title, table, notes }: TableFile): Promise<Blob> {
  const { sheets, options } = tableWorkbook(table, title, notes);
  return writeExcelFile([...sheets], options).toBlob();
}
