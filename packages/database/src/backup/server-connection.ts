import { pipeline } from 'node:stream/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { CONNECTION_TIMEOUT, checkConnection, describe } from '../open/open-server.ts';
import { withWholeScripts } from '../open/whole-scripts.ts';
import { type CopyConnection, CSV } from './copy-connection.ts';

/** Times as UTC, and no limit that the server sets for requests: a large table takes as long as it takes. */
const SETTINGS =
  '-c TimeZone=UTC -c DateStyle=ISO -c statement_timeout=0 -c idle_in_transaction_session_timeout=0';

/** @throws OperatorError when the address is not one, or the server cannot be reached or refuses */
export async function serverConnection(databaseUrl: string): Promise<CopyConnection> {
  const place = describe(databaseUrl);
  // One connection only, so that all happens in the transaction that `run` opens.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: SETTINGS,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
  });
  pool.on('error', () => undefined);
  await checkConnection(pool, place).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const run = (script: string) => pool.query(script);
  return {
    kind: 'server',
    place,
    factory: withWholeScripts(new PrismaPg(pool), run),
    run,
    query: async (sql) => (await pool.query(sql)).rows,
    copyOut: async (what) => {
      const client = await pool.connect();
      const stream = client.query(copyTo(`COPY ${what} TO STDOUT ${CSV}`));
      return stream.once('end', () => client.release()).once('error', (error) => client.release(error));
    },
    copyIn: async (what, csv) => {
      const client = await pool.connect();
      try {
        await pipeline(csv, client.query(copyFrom(`COPY ${what} FROM STDIN ${CSV}`)));
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
