import type { Table, TableNote } from '@dial/domain/spreadsheet/table';
import { tableWorkbook } from '@dial/domain/spreadsheet/table-workbook';

/** A table as an XLSX file with a sheet of notes. The same table gives the same bytes, so that they can have a checksum. */
export async function writeWorkbook(
  table: Table,
  sheet: string,
  notes: readonly TableNote[],
): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { withoutTimes } = await import('./without-times.ts');
  const { sheets, options } = tableWorkbook(table, sheet, notes);
  return withoutTimes(await writeExcelFile([...sheets], options).toBuffer());
}
