import { join } from 'node:path';
import { runChild } from '../launch/child.mjs';
import type { Owner } from './postgres-owner.ts';

/** PostgreSQL's programs, and the folder that one server of ours lives in. */
export interface Cluster {
  /** The folder of the programs. */
  readonly programs: string;
  readonly folder: string;
  readonly owner: Owner;
}

export const SUPERUSER = 'dial';

export function runPostgresProgram(
  { programs, folder, owner }: Cluster,
  name: string,
  args: readonly string[],
) {
  return runChild(join(programs, name), args, { cwd: folder, quiet: true, ...owner });
}

export function dataFolder({ folder }: Cluster): string {
  return join(folder, 'data');
}

/** @returns why it could not, undefined when it could */
export async function makeCluster(cluster: Cluster): Promise<string | undefined> {
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
  if ((await runPostgresProgram(cluster, 'initdb', english)).code === 0) return undefined;
  const { code, output } = await runPostgresProgram(cluster, 'initdb', plain);
  return code === 0 ? undefined : `initdb failed: ${output.trim()}`;
}
