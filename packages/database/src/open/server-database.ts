import pg from 'pg';

/** Makes an empty database on the server that an address names, for tests and drills. */
export async function createServerDatabase(
  serverUrl: string,
  name: string,
): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await run(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    databaseUrl: url.href,
    drop: () => run(`DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`),
  };
}
