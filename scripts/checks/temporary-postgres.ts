import { type Postgres, startPostgres } from '../running/postgres.ts';
import { aptInstall } from './apt-install.ts';
import { findPostgres } from './find-postgres.ts';
import { NoPostgres } from './postgres-cluster.ts';

const DATABASE = 'dial_test';

/** Why there is no PostgreSQL to be had on this machine. */
export interface Without {
  readonly why: string;
}

/** Runs with the address of a new database on a PostgreSQL server of its own, which is gone afterwards. */
export async function withTemporaryPostgres<Result>(
  run: (url: string) => Promise<Result>,
): Promise<Result | Without> {
  const notInstalled = findPostgres() === undefined ? await aptInstall('postgresql') : undefined;
  let postgres: Postgres;
  try {
    postgres = await startPostgres();
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error;
    return { why: notInstalled === undefined ? error.message : `${error.message}, and ${notInstalled}` };
  }
  try {
    await postgres.sql(`CREATE DATABASE ${DATABASE}`);
    return await run(postgres.url(DATABASE));
  } finally {
    await postgres.remove();
  }
}
