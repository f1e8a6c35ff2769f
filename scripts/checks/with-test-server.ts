import { type Without, withTemporaryPostgres } from './temporary-postgres.ts';

/** The name under which tests are given a PostgreSQL server. They make databases of their own on it. */
export const TEST_SERVER = 'DIAL_TEST_DATABASE_URL';

/** Runs with the environment that names a PostgreSQL server: the machine's own where it names one, else a temporary one. */
export function withTestServer<Result>(
  run: (env: NodeJS.ProcessEnv) => Promise<Result>,
): Promise<Result | Without> {
  const given = process.env[TEST_SERVER] || process.env.DATABASE_URL;
  return given ? run({ [TEST_SERVER]: given }) : withTemporaryPostgres((url) => run({ [TEST_SERVER]: url }));
}
