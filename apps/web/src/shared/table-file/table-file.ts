import type { Table, TableNote } from '@dial/domain/spreadsheet/table';

/** A table that a reader takes away: what is shown, and what explains it. */
export interface TableFile {
  /** Of the file, without ending: "dial-2023-24-q3-indicators". */
  readonly name: string;
  /** Of the sheet and the whole: "Indicators, 2023-24 Q3". */
  readonly title: string;
  readonly table: Table;
  readonly notes: readonly TableNote[];
}

/** Where and when a table is taken away. */
export interface Taken {
  /** The page's address, with what it is narrowed to. */
  readonly address: URL;
  readonly now: Date;
}

export type TableFormat = 'csv' | 'xlsx' | 'json';
