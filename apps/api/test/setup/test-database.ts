import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCouncil } from '@dial/database/load/load-council';
import type { OnStatement } from '@dial/database/open/create-client';
import type { Database } from '@dial/database/open/database';
import { openDatabase } from '@dial/database/open/open-database';
import { createServerDatabase } from '@dial/database/testing/server-database';
import { readCouncil } from '@dial/luton/read-council';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    prepared: Prepared;
  }
}

/** Databases to copy, which nobody has open: folders, or names on the server of the environment. */
export interface Prepared {
  /** Migrated. */
  readonly empty: string;
  /** With Luton's documents. */
  readonly luton: string;
}

interface Place {
  /** Its folder, or its name on the server. */
  readonly place: string;
  open(onStatement?: OnStatement): Promise<Database>;
  remove(): Promise<void>;
}

/** Once for all tests: to make a database and to load the documents takes seconds, to copy them does not. */
export async function prepareDatabases(): Promise<Prepared & { remove(): Promise<void> }> {
  const empty = await newPlace();
  await (await empty.open()).close();
  const luton = await newPlace(empty.place);
  const database = await luton.open();
  await loadCouncil(database.prisma, readCouncil());
  await database.close();
  const remove = async () => {
    await luton.remove();
    await empty.remove();
  };
  return { empty: empty.place, luton: luton.place, remove };
}

/** A new database of its own with Luton's documents, gone after `close`: embedded, or on the server of the environment. */
export function openTestDatabase(onStatement?: OnStatement): Promise<Database> {
  return openCopy(inject('prepared').luton, onStatement);
}

/** The same with no documents in it. */
export function openEmptyDatabase(onStatement?: OnStatement): Promise<Database> {
  return openCopy(inject('prepared').empty, onStatement);
}

/** A copy of a prepared one, gone after `close`. */
export async function openCopy(prepared: string, onStatement?: OnStatement): Promise<Database> {
  const { open, remove } = await newPlace(prepared);
  const database = await open(onStatement);
  return { ...database, close: () => database.close().then(remove) };
}

async function newPlace(prepared?: string): Promise<Place> {
  const server = process.env.DIAL_TEST_DATABASE_URL;
  if (server !== undefined && server !== '') {
    const { name, databaseUrl, drop } = await createServerDatabase(server, prepared);
    const open = (onStatement?: OnStatement) =>
      openDatabase({ ...options(onStatement), databaseUrl, dataDirectory: '' });
    return { place: name, open, remove: drop };
  }
  const place = mkdtempSync(join(tmpdir(), 'dial-test-'));
  if (prepared !== undefined) cpSync(prepared, place, { recursive: true });
  const open = (onStatement?: OnStatement) =>
    openDatabase({ ...options(onStatement), databaseUrl: undefined, dataDirectory: place });
  return { place, open, remove: async () => rmSync(place, { recursive: true, force: true }) };
}

function options(onStatement: OnStatement | undefined) {
  return { version: 'test', ...(onStatement === undefined ? {} : { onStatement }) };
}
