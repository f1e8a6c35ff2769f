import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aptInstall } from '../../scripts/checks/apt-install.ts';
import { findPostgres } from '../../scripts/checks/find-postgres.ts';
import { freePort } from '../../scripts/checks/free-port.ts';
import {
  type Cluster,
  dataFolder,
  makeCluster,
  runPostgresProgram,
  SUPERUSER,
} from '../../scripts/checks/postgres-cluster.ts';
import { postgresOwner } from '../../scripts/checks/postgres-owner.ts';
import { cacheFolder } from '../data/cache-folder.ts';

/** A PostgreSQL server of the benchmark's own. */
export interface Postgres {
  /** Of its first process. */
  readonly pid: number;
  readonly url: (database: string) => string;
  /** Runs one of its programs, as its superuser. @throws Error with what the program printed when it fails */
  readonly run: (program: string, args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** What differs from PostgreSQL's defaults: memory as a small server has it, and no waiting for the disk while it is filled. */
const SETTINGS = ['shared_buffers=512MB', 'max_connections=100', 'max_wal_size=8GB', 'fsync=off'];

const READY_SECONDS = 60;

/** Starts it on the cluster that is kept between runs, made if absent. @throws Error saying what it lacks */
export async function startPostgres(): Promise<Postgres> {
  if (findPostgres() === undefined) await aptInstall('postgresql');
  const programs = findPostgres();
  const owner = await postgresOwner();
  if (programs === undefined || owner === undefined)
    throw new Error('There is no PostgreSQL on this machine, or no user "postgres" to run it as.');
  const folder = join(cacheFolder(), 'postgres');
  const cluster: Cluster = { programs, folder, owner };
  if (!existsSync(dataFolder(cluster))) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, owner.uid, owner.gid);
    const why = await makeCluster(cluster);
    if (why !== undefined) throw new Error(why);
  }
  const port = String(await freePort());
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', ...SETTINGS];
  const args = ['-D', dataFolder(cluster), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(join(programs, 'postgres'), args, { cwd: folder, stdio: 'ignore', ...owner });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const { pid } = child;
  if (pid === undefined) throw new Error('PostgreSQL could not be started.');
  const run: Postgres['run'] = async (program, rest) => {
    const address = ['--host', '127.0.0.1', '--port', port, '--username', SUPERUSER];
    const { code, output } = await runPostgresProgram(cluster, program, [...address, ...rest]);
    if (code !== 0) throw new Error(`${program} failed: ${output.trim()}`);
    return output;
  };
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  const runs = () => child.exitCode === null;
  await ready(run, runs, stop);
  return { pid, url: (database) => `postgresql://${SUPERUSER}@127.0.0.1:${port}/${database}`, run, stop };
}

async function ready(run: Postgres['run'], runs: () => boolean, stop: Postgres['stop']): Promise<void> {
  for (const until = performance.now() + READY_SECONDS * 1000; ; await pause(100)) {
    try {
      await run('psql', ['--dbname', 'postgres', '--command', 'SELECT 1']);
      return;
    } catch (error) {
      if (runs() && performance.now() < until) continue;
      await stop();
      throw error;
    }
  }
}
