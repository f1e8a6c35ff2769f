import type { OnStatement } from './create-client.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './open-embedded.ts';
import { openServer } from './open-server.ts';

export interface DatabaseOptions {
  /** Address of a PostgreSQL server's database; undefined: the embedded database of `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** Version of the program, recorded in the directory. */
  readonly version: string;
  readonly onStatement?: OnStatement;
}

/** Opens and migrates the database that the configuration names. @throws OperatorError with the mend */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === undefined
    ? openEmbedded(options.dataDirectory, options.version, options.onStatement)
    : openServer(options.databaseUrl, options.onStatement);
}
