import type { TableFile, TableFormat } from './table-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

/** A table in a format, ready to be saved. The writer of workbooks is loaded when one is asked for. */
export async function makeFile(file: TableFile, format: TableFormat): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([writeCsv(file.table)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([writeJson(file)], { type: 'application/json' });
    case 'xlsx': {
      const { writeXlsx } = await import('./write-xlsx.ts');
      return writeXlsx(file);
    }
  }
}
