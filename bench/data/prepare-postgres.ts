import type { Postgres } from '../serve/postgres.ts';
import { DATA_VERSION } from './cache-folder.ts';
import { fill } from './fill.ts';
import type { Scale } from './scales.ts';

/** The name of the database of a scale, filled if absent. What was not filled to its end is filled anew. */
export async function preparePostgres(
  postgres: Postgres,
  scale: Scale,
  say: (line: string) => void,
): Promise<string> {
  return prepareDatabase(postgres, `dial_${scale.name.toLowerCase()}_${DATA_VERSION}`, (databaseUrl) =>
    fill({ dataDirectory: '', databaseUrl }, scale, say),
  );
}

/** A database of a name, made and filled if absent. */
export async function prepareDatabase(
  { run, url }: Postgres,
  name: string,
  fillIt: (databaseUrl: string) => Promise<void>,
): Promise<string> {
  const command = (sql: string) =>
    run('psql', ['--dbname', 'postgres', '--tuples-only', '--no-align', '--command', sql]);
  const found = await command(`SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  if (found.trim() === '1') return name;
  const making = `${name}_new`;
  await command(`DROP DATABASE IF EXISTS ${making}`);
  await command(`CREATE DATABASE ${making}`);
  await fillIt(url(making));
  await command(`ALTER DATABASE ${making} RENAME TO ${name}`);
  return name;
}
