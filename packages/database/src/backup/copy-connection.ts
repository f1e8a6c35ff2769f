import type { Readable } from 'node:stream';
import type { MigrationConnection } from '../migrate/migrate.ts';

/** One connection to a database of either kind, which gives and takes whole tables as CSV. */
export interface CopyConnection extends MigrationConnection {
  readonly kind: 'embedded' | 'server';
  /** For a line to the operator: a directory, or a host and database name without the password. */
  readonly place: string;
  /** @param what a table with its columns */
  copyOut(what: string): Promise<Readable>;
  copyIn(what: string, csv: Readable): Promise<void>;
  close(): Promise<void>;
}

/** RFC 4180 but for its line ends (LF). NULL is nothing at all between two commas, an empty text is `""`. */
export const CSV = `WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')`;
