import type { TableNote } from '@dial/domain/spreadsheet/table';
import { cellOf } from './data-column.ts';
import type { DataTable } from './data-table.ts';
import { namedColumns, writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What every address under `/data/{edition}` serves: its bytes before any compression on the way. */
interface DataFile {
  readonly bytes: Buffer;
  readonly rows: number;
}

/** The files of a table, each made when it is first asked for. */
export interface TableFiles {
  readonly name: string;
  readonly title: string;
  /** By the ending of the name. */
  readonly formats: Readonly<Record<Format, () => Promise<DataFile>>>;
}

export type Format = 'csv' | 'json' | 'xlsx';

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function tableFiles<Row extends object>(
  table: DataTable<Row>,
  rows: () => Promise<readonly Row[]>,
  notes: () => Promise<readonly TableNote[]>,
): TableFiles {
  const { name, title, columns } = table;
  const named = namedColumns(columns);
  const made = (make: (given: readonly Row[]) => string | Promise<Buffer>) =>
    once(async () => {
      const given = await rows();
      return { bytes: Buffer.from(await make(given)), rows: given.length };
    });
  return {
    name,
    title,
    formats: {
      csv: made((given) => writeCsv(columns, given)),
      json: made((given) => JSON.stringify(given)),
      xlsx: made(async (given) => {
        const cells = given.map((row) => named.map(([of, column]) => cellOf(column, row[of], row)));
        const ofColumns = named.map(([, column]) => ({
          name: `Column: ${column.title}`,
          text: column.description,
        }));
        const headings = named.map(([, column]) => column.title);
        return writeWorkbook({ headings, rows: cells }, title, [...(await notes()), ...ofColumns]);
      }),
    },
  };
}

/** Makes something once; a failure is not kept. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
