import type { Row } from './upsert-rows.ts';

/** Rows of one table. */
export interface TableRows {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}
