import { spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runChild } from '../launch/child.mjs';
import { aptInstall } from './apt-install.ts';
import { findPostgres } from './find-postgres.ts';
import { freePort } from './free-port.ts';
import { type Owner, postgresOwner } from './postgres-owner.ts';
import { withTemporaryFolder } from './with-temporary-folder.ts';

const HOST = '127.0.0.1';
const USER = 'dial';
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
    const unmade = await makeCluster(programs, join(folder, 'data'), folder, owner);
    if (unmade !== undefined) return { why: `initdb failed: ${unmade}` };
    return withServer(programs, folder, owner, run);
  });
}

async function makeCluster(
  programs: string,
  data: string,
  cwd: string,
  owner: Owner,
): Promise<string | undefined> {
  // English word order, unlike the embedded database's bytes: an order left to the database would show.
  const collations = [['--locale-provider=icu', '--icu-locale=en-GB', '--locale=C'], ['--locale=C']];
  let output = '';
  for (const collation of collations) {
    const args = [
      '--pgdata',
      data,
      '--username',
      USER,
      '--auth=trust',
      '--encoding=UTF8',
      '--no-sync',
      ...collation,
    ];
    const made = await runChild(join(programs, 'initdb'), args, { cwd, quiet: true, ...owner });
    if (made.code === 0) return undefined;
    output = made.output.trim();
  }
  return output;
}

async function withServer<Result>(
  programs: string,
  folder: string,
  owner: Owner,
  run: (url: string) => Promise<Result>,
): Promise<Result | NoPostgres> {
  const port = await freePort();
  const settings = {
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...options], {
    cwd: folder,
    stdio: 'ignore',
    ...owner,
  });
  const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve));
  try {
    const connection = ['--host', HOST, '--port', String(port), '--username', USER];
    let last = { code: 1, output: '' };
    for (
      let waited = 0;
      waited < READY_SECONDS * 10 && last.code !== 0 && server.exitCode === null;
      waited += 1
    ) {
      last = await runChild(join(programs, 'createdb'), [...connection, DATABASE], {
        cwd: folder,
        quiet: true,
        ...owner,
      });
      if (last.code !== 0) await pause(100);
    }
    if (last.code !== 0) return { why: `PostgreSQL did not start: ${last.output.trim()}` };
    return await run(`postgresql://${USER}@${HOST}:${port}/${DATABASE}`);
  } finally {
    // "Fast" shutdown: it does not wait for connections that a failed test left open.
    server.kill('SIGINT');
    await ended;
  }
}
