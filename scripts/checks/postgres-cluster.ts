import { spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runChild } from '../launch/child.mjs';
import { findPostgres } from './find-postgres.ts';
import { type Owner, postgresOwner } from './postgres-owner.ts';

/** PostgreSQL cannot be run on this machine; the message says why. */
export class NoPostgres extends Error {}

/** PostgreSQL's programs, and the folder that one server of ours lives in. */
export interface Cluster {
  /** The folder of the programs. */
  readonly programs: string;
  readonly folder: string;
  readonly owner: Owner;
}

/** A server that answers. */
export interface ClusterServer {
  /** Of its first process. */
  readonly pid: number;
  url(database: string): string;
  /** Runs one of PostgreSQL's programs against it, as its superuser. @throws Error with what the program printed when it fails */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Sends a signal, and waits for its end. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const HOST = '127.0.0.1';
const SUPERUSER = 'dial';
const READY_SECONDS = 60;

/** A cluster in a folder, which becomes its owner's. @throws NoPostgres */
export async function clusterIn(folder: string): Promise<Cluster> {
  const programs = findPostgres();
  if (programs === undefined) throw new NoPostgres('no PostgreSQL found');
  const owner = await postgresOwner();
  if (owner === undefined)
    throw new NoPostgres('PostgreSQL does not run as root, and there is no user "postgres"');
  chownSync(folder, owner.uid, owner.gid);
  return { programs, folder, owner };
}

export function dataFolder({ folder }: Cluster): string {
  return join(folder, 'data');
}

/** Makes its files. @throws NoPostgres */
export async function makeCluster(cluster: Cluster): Promise<void> {
  const plain = [
    '--pgdata',
    dataFolder(cluster),
    '--username',
    SUPERUSER,
    '--auth=trust',
    '--encoding=UTF8',
    '--no-sync',
    '--locale=C',
  ];
  // English word order, unlike the embedded database's bytes: an order left to the database would show. Not every
  // PostgreSQL has it.
  const english = [...plain, '--locale-provider=icu', '--icu-locale=en-GB'];
  if ((await runProgram(cluster, 'initdb', english)).code === 0) return;
  const { code, output } = await runProgram(cluster, 'initdb', plain);
  if (code !== 0) throw new NoPostgres(`initdb failed: ${output.trim()}`);
}

/** @param settings beside where it listens, as "name=value" @throws NoPostgres when it does not answer */
export async function startCluster(
  cluster: Cluster,
  port: number,
  settings: readonly string[],
): Promise<ClusterServer> {
  const { programs, folder, owner } = cluster;
  const where = [`listen_addresses=${HOST}`, `port=${port}`, 'unix_socket_directories='];
  const args = ['-D', dataFolder(cluster), ...[...where, ...settings].flatMap((setting) => ['-c', setting])];
  const child = spawn(join(programs, 'postgres'), args, { cwd: folder, stdio: 'ignore', ...owner });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) throw new NoPostgres('PostgreSQL could not be started');
  const server: ClusterServer = {
    pid,
    url: (database) => `postgresql://${SUPERUSER}@${HOST}:${port}/${database}`,
    run: async (program, rest) => {
      const address = ['--host', HOST, '--port', String(port), '--username', SUPERUSER];
      const { code, output } = await runProgram(cluster, program, [...address, ...rest]);
      if (code !== 0) throw new Error(`${program} failed: ${output.trim()}`);
      return output;
    },
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
  for (const until = performance.now() + READY_SECONDS * 1000; ; await pause(50)) {
    try {
      await server.run('psql', ['--dbname', 'postgres', '--command', 'SELECT 1']);
      return server;
    } catch (error) {
      if (child.exitCode === null && performance.now() < until) continue;
      await server.end('SIGQUIT');
      throw new NoPostgres('PostgreSQL did not start', { cause: error });
    }
  }
}

function runProgram({ programs, folder, owner }: Cluster, name: string, args: readonly string[]) {
  return runChild(join(programs, name), args, { cwd: folder, quiet: true, ...owner });
}
