import { rmSync } from 'node:fs';
import { freePort } from '../checks/free-port.ts';
import { clusterIn, makeCluster, startCluster } from '../checks/postgres-cluster.ts';
import { makeTemporaryFolder } from '../checks/with-temporary-folder.ts';

/** How PostgreSQL is ended: "fast" cuts the connections and tidies up, "immediate" is as if it had been killed. */
export type Ending = 'fast' | 'immediate';

const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** It is killed, never its machine: what it wrote the system keeps. */
const SETTINGS = ['fsync=off'];

/** A PostgreSQL server of our own, which is gone afterwards. */
export interface Postgres {
  readonly port: number;
  url(database: string): string;
  /** @returns what one statement comes to, a row a line */
  sql(statement: string, database?: string): Promise<string>;
  stop(ending?: Ending): Promise<void>;
  start(): Promise<void>;
  /** Stops it, and removes its files. */
  remove(): Promise<void>;
}

/**
 * @param options.port one that is free unless it is given
 * @param options.folder where its files go; a temporary one unless it is given
 * @throws NoPostgres
 */
export async function startPostgres(
  options: { readonly port?: number; readonly folder?: string } = {},
): Promise<Postgres> {
  const folder = options.folder ?? makeTemporaryFolder();
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const cluster = await clusterIn(folder);
    await makeCluster(cluster);
    const port = options.port ?? (await freePort());
    let server = await startCluster(cluster, port, SETTINGS);
    const stop = (ending: Ending = 'fast') => server.end(SIGNALS[ending]);
    return {
      port,
      url: server.url,
      sql: async (statement, database = 'postgres') => {
        const shown = ['--no-psqlrc', '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1'];
        return (await server.run('psql', ['--dbname', database, ...shown, '--command', statement])).trim();
      },
      start: async () => {
        server = await startCluster(cluster, port, SETTINGS);
      },
      stop,
      remove: async () => {
        await stop('immediate');
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
