import { spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aptInstall } from './apt-install.ts';
import { findPostgres } from './find-postgres.ts';
import { freePort } from './free-port.ts';
import { type Cluster, dataFolder, makeCluster, runPostgresProgram, SUPERUSER } from './postgres-cluster.ts';
import { postgresOwner } from './postgres-owner.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';

const HOST = '127.0.0.1';
const DATABASE = 'dial_test';
const READY_SECONDS = 30;

/** Why there is no PostgreSQL to be had on this machine. */
export interface NoPostgres {
  readonly why: string;
}

/** Runs with the address of a new database on a PostgreSQL server of its own, which is gone afterwards. */
export async function withTemporaryPostgres<Result>(
  run: (url: string) => Promise<Result>,
): Promise<Result | NoPostgres> {
  const notInstalled = findPostgres() === undefined ? await aptInstall('postgresql') : undefined;
  const programs = findPostgres();
  if (programs === undefined)
    return { why: `no PostgreSQL found, and ${notInstalled ?? 'the package brought none'}` };
  const owner = await postgresOwner();
  if (owner === undefined) return { why: 'PostgreSQL does not run as root, and there is no user "postgres"' };
  return withTemporaryFolder(async (folder) => {
    chownSync(folder, owner.uid, owner.gid);
    const cluster = { programs, folder, owner };
    const why = await makeCluster(cluster);
    return why === undefined ? withServer(cluster, run) : { why };
  });
}

async function withServer<Result>(
  cluster: Cluster,
  run: (url: string) => Promise<Result>,
): Promise<Result | NoPostgres> {
  const { programs, folder, owner } = cluster;
  const port = String(await freePort());
  const settings = [
    `listen_addresses=${HOST}`,
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'fsync=off',
  ];
  const args = ['-D', dataFolder(cluster), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), args, { cwd: folder, stdio: 'ignore', ...owner });
  let running = true;
  const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve)).then(() => {
    running = false;
  });
  try {
    const why = await createDatabase(cluster, port, () => running);
    return why === undefined ? await run(`postgresql://${SUPERUSER}@${HOST}:${port}/${DATABASE}`) : { why };
  } finally {
    // "Fast" shutdown: it does not wait for connections that a failed test left open.
    server.kill('SIGINT');
    await ended;
  }
}

/** Creates the database as soon as the server answers. @returns why it could not, undefined when it could */
async function createDatabase(
  cluster: Cluster,
  port: string,
  serverRuns: () => boolean,
): Promise<string | undefined> {
  const args = ['--host', HOST, '--port', port, '--username', SUPERUSER, DATABASE];
  const until = performance.now() + READY_SECONDS * 1000;
  for (;;) {
    const { code, output } = await runPostgresProgram(cluster, 'createdb', args);
    if (code === 0) return undefined;
    if (!serverRuns() || performance.now() > until) return `PostgreSQL did not start: ${output.trim()}`;
    await pause(100);
  }
}
