import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCouncil } from '@dial/database/load/load-council';
import type { OnStatement } from '@dial/database/open/create-client';
import type { Database } from '@dial/database/open/database';
import { openDatabase } from '@dial/database/open/open-database';
import { createServerDatabase } from '@dial/database/open/server-database';
import { readCouncil } from '@dial/luton/read-council';

/** A new database of its own with Luton's documents, gone after `close`: embedded, or on the server of the environment. */
export async function openTestDatabase(onStatement?: OnStatement): Promise<Database> {
  const database = await openEmptyDatabase(onStatement);
  await loadCouncil(database.prisma, readCouncil());
  return database;
}

/** The same with no documents in it. */
export async function openEmptyDatabase(onStatement?: OnStatement): Promise<Database> {
  const server = process.env.DIAL_TEST_DATABASE_URL;
  const options = { version: 'test', ...(onStatement === undefined ? {} : { onStatement }) };
  if (server !== undefined && server !== '') {
    const created = await createServerDatabase(server, `dial_test_${randomUUID().replaceAll('-', '')}`);
    const database = await openDatabase({ ...options, databaseUrl: created.databaseUrl, dataDirectory: '' });
    return { ...database, close: () => database.close().then(created.drop) };
  }
  const dataDirectory = mkdtempSync(join(tmpdir(), 'dial-test-'));
  const database = await openDatabase({ ...options, databaseUrl: undefined, dataDirectory });
  const remove = () => rmSync(dataDirectory, { recursive: true, force: true });
  return { ...database, close: () => database.close().then(remove) };
}
