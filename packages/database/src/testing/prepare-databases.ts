import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { migrateEngine, openMemory } from '../open/embedded-engine.ts';
import { openServer } from '../open/open-server.ts';
import { createServerDatabase } from './server-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Files with an embedded database as it is first made, and as it is after the migrations. */
    embedded: { readonly empty: string; readonly migrated: string };
    /** The name of a migrated database on the server that is given, to be copied; null without one. */
    migratedOnServer: string | null;
  }
}

/** Once for all tests: making PostgreSQL's files and migrating take seconds, copying them does not. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = await prepareEmbedded(project);
  const drop = await prepareServer(project, process.env.DIAL_TEST_DATABASE_URL);
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await drop();
  };
}

/** @returns the folder of the files */
async function prepareEmbedded(project: TestProject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dial-prepared-'));
  const write = async (name: string, engine: PGlite) => {
    const file = join(folder, name);
    writeFileSync(file, Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer()));
    return file;
  };
  const engine = await openMemory();
  const empty = await write('empty.tar', engine);
  await migrateEngine(engine);
  project.provide('embedded', { empty, migrated: await write('migrated.tar', engine) });
  await engine.close();
  return folder;
}

/** @returns what removes it */
async function prepareServer(
  project: TestProject,
  serverUrl: string | undefined,
): Promise<() => Promise<void>> {
  if (serverUrl === undefined || serverUrl === '') {
    project.provide('migratedOnServer', null);
    return async () => {};
  }
  const { name, databaseUrl, drop } = await createServerDatabase(serverUrl);
  await (await openServer(databaseUrl)).close();
  project.provide('migratedOnServer', name);
  return drop;
}
