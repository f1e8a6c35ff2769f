import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * Makes a database on the server that an address names, for tests, under a name of its own: an empty one, or a copy.
 *
 * @param template the database to copy, which nobody may have open
 */
export async function createServerDatabase(
  serverUrl: string,
  template = 'template1',
): Promise<{ name: string; databaseUrl: string; drop: () => Promise<void> }> {
  const name = `dial_test_${randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await run(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    name,
    databaseUrl: url.href,
    drop: () => run(`DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  };
}
