import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostgres } from '../checks/find-postgres.ts';
import { freePort } from '../checks/free-port.ts';
import {
  type Cluster,
  dataFolder,
  makeCluster,
  runPostgresProgram,
  SUPERUSER,
} from '../checks/postgres-cluster.ts';
import { postgresOwner } from '../checks/postgres-owner.ts';

/** How PostgreSQL is ended: "fast" cuts the connections and tidies up, "immediate" is as if it had been killed. */
export type Ending = 'fast' | 'immediate';

const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

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

const READY_SECONDS = 60;

/**
 * @param options.port one that is free unless it is given
 * @param options.folder where its files go; a temporary one unless it is given
 * @throws Error saying what it lacks
 */
export async function startPostgres(
  options: { readonly port?: number; readonly folder?: string } = {},
): Promise<Postgres> {
  const programs = findPostgres();
  const owner = await postgresOwner();
  if (programs === undefined || owner === undefined)
    throw new Error('There is no PostgreSQL on this machine, or no user "postgres" to run it as.');
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'dial-postgres-'));
  chownSync(folder, owner.uid, owner.gid);
  const cluster: Cluster = { programs, folder, owner };
  const why = await makeCluster(cluster);
  if (why !== undefined) throw new Error(why);
  const port = options.port ?? (await freePort());
  // It is killed, never its machine: what it wrote the system keeps.
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'fsync=off'];
  const args = ['-D', dataFolder(cluster), ...settings.flatMap((setting) => ['-c', setting])];

  let running = { end: (_signal: NodeJS.Signals) => {}, ended: Promise.resolve() };
  const psql = (statement: string, database: string) =>
    runPostgresProgram(cluster, 'psql', [
      ...['--host', '127.0.0.1', '--port', String(port), '--username', SUPERUSER, '--dbname', database],
      ...['--no-psqlrc', '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1', '--command', statement],
    ]);
  const start = async () => {
    const child = spawn(join(programs, 'postgres'), args, { cwd: folder, stdio: 'ignore', ...owner });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve()).once('error', () => resolve());
    });
    running = { end: (signal) => void child.kill(signal), ended };
    for (const until = performance.now() + READY_SECONDS * 1000; ; await pause(50)) {
      const { code, output } = await psql('SELECT 1', 'postgres');
      if (code === 0) return;
      if (performance.now() > until) throw new Error(`PostgreSQL did not start: ${output.trim()}`);
    }
  };
  const stop = async (ending: Ending = 'fast') => {
    running.end(SIGNALS[ending]);
    await running.ended;
  };
  await start();
  return {
    port,
    url: (database) => `postgresql://${SUPERUSER}@127.0.0.1:${port}/${database}`,
    sql: async (statement, database = 'postgres') => {
      const { code, output } = await psql(statement, database);
      if (code !== 0) throw new Error(`psql failed: ${output.trim()}`);
      return output.trim();
    },
    start,
    stop,
    remove: async () => {
      await stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
