import type { Table, TableNote } from '@dial/domain/spreadsheet/table';
import { tableWorkbook } from '@dial/domain/spreadsheet/table-workbook';
import writeExcelFile from 'write-excel-file/node';
import { withoutTimes } from './without-times.ts';

/** A table as an XLSX file with a sheet of notes. The same table gives the same bytes, so that they can have a checksum. */
export async function writeWorkbook(
  table: Table,
  sheet: string,
  notes: readonly TableNote[],
): Promise<Buffer> {
  const { sheets, options } = tableWorkbook(table, sheet, notes);
  return withoutTimes(await writeExcelFile([...sheets], options).toBuffer());
}
