import type { OnStatement } from './create-client.ts';
import type { Database } from './database.ts';
import type { WatchStatement } from './watched-adapter.ts';

export interface DatabaseOptions {
  /** Address of a PostgreSQL server's database; undefined: the embedded database of `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** Version of the program, recorded in the directory. */
  readonly version: string;
  readonly onStatement?: OnStatement;
  readonly watch?: WatchStatement | undefined;
}

/** Opens and migrates the database that the configuration names, loading its driver alone. @throws OperatorError with the mend */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDirectory, version, onStatement, watch } = options;
  if (databaseUrl === undefined) {
    const { openEmbedded } = await import('./open-embedded.ts');
    return openEmbedded(dataDirectory, version, onStatement, watch);
  }
  const { openServer } = await import('./open-server.ts');
  return openServer(databaseUrl, onStatement, watch);
}
