import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { messageOf, OperatorError } from '../failure.ts';
import { migrate } from '../migrate/migrate.ts';
import type { PrismaClient } from './client.ts';
import { createClient, type OnStatement } from './create-client.ts';
import { type Database, REQUESTS_ROLE } from './database.ts';
import { followServerVersion } from './follow-server-version.ts';
import { withWholeScripts } from './whole-scripts.ts';

/**
 * Opens a PostgreSQL server's database and migrates it.
 *
 * @throws OperatorError when the address is not one, or the server cannot be reached or refuses
 */
export async function openServer(databaseUrl: string, onStatement?: OnStatement): Promise<Database> {
  const place = describe(databaseUrl);
  const appliedMigrations = await migrateServer(databaseUrl, place);
  const connect = (settings: string) => createClient(adapterOf(databaseUrl, settings), onStatement);
  const prisma = connect('-c TimeZone=UTC');
  let requests: PrismaClient | undefined;
  const forRequests = async () => {
    requests ??= connect(`-c TimeZone=UTC -c role=${REQUESTS_ROLE}`);
    return requests;
  };
  const close = async () => {
    await requests?.$disconnect();
    await prisma.$disconnect();
  };
  const followVersion = () => Promise.resolve(followServerVersion(databaseUrl, () => requests ?? prisma));
  return { kind: 'server', prisma, place, appliedMigrations, forRequests, followVersion, close };
}

function adapterOf(connectionString: string, options: string): PrismaPg {
  return new PrismaPg(
    { connectionString, options, connectionTimeoutMillis: CONNECTION_TIMEOUT },
    { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64') },
  );
}

/** Milliseconds. A server that does not answer at all is given up after this. */
export const CONNECTION_TIMEOUT = 10_000;

async function migrateServer(databaseUrl: string, place: string): Promise<string[]> {
  // One connection only: a transaction opened by `run` is the one that the engine's statements join.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
  });
  // A connection that is lost between two statements fails the next one; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await checkConnection(pool, place);
    const run = (script: string) => pool.query(script);
    const factory: SqlMigrationAwareDriverAdapterFactory = withWholeScripts(new PrismaPg(pool), run);
    return await migrate({ factory, run, query: async (sql) => (await pool.query(sql)).rows });
  } finally {
    await pool.end();
  }
}

export async function checkConnection(pool: pg.Pool, place: string): Promise<void> {
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    throw new OperatorError(
      `The PostgreSQL database ${place} cannot be opened: ${messageOf(error)}. Check DATABASE_URL and that the server is running.`,
    );
  }
}

/** Host and database of an address, without user and password. */
export function describe(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  const host = url?.host || url?.searchParams.get('host');
  if (!url || !host || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new OperatorError(
      'DATABASE_URL is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/database; special characters of the password are written in percent-encoding.',
    );
  }
  return `${host}${url.pathname}`;
}
