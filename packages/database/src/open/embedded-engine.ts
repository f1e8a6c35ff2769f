import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm as trigrams } from '@electric-sql/pglite/contrib/pg_trgm';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { migrate } from '../migrate/migrate.ts';
import { REQUESTS_ROLE } from './database.ts';
import { DurableFiles } from './durable-files.ts';
import { withWholeScripts } from './whole-scripts.ts';

/** Search compares trigrams; a server has the extension in its own package. */
const EXTENSIONS = { trigrams };

/**
 * PostgreSQL's shared buffers are all touched as it opens, and what it reads the system keeps in memory anyway: with the default of
 * 128 MB neither reads nor a load took less.
 */
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Without PGlite's -F, so that a write is answered once it is on the disk; by fsync, as fdatasync does nothing in WebAssembly. */
const DURABLE = [...START.filter((flag) => flag !== '-F'), '-c', 'wal_sync_method=fsync'];

/** PostgreSQL in WebAssembly, on the files of a folder. */
export function openEngine(folder: string): Promise<PGlite> {
  closeToOthers(folder);
  // A kill may leave PostgreSQL's own lock empty, which it then refuses to go on with. Dial's tells whether another process is there.
  rmSync(join(folder, 'postmaster.pid'), { force: true });
  return create({ fs: new DurableFiles(folder), startParams: DURABLE });
}

/** PGlite makes files that everybody may write, whatever the umask: their folder, made if absent, is this user's alone. */
export function closeToOthers(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    chmodSync(folder, 0o700);
  } catch {
    // It is another user's, or of a file system without rights: whoever made it has seen to it.
  }
}

/** The same in memory, for tests and for comparing schemas: empty, or with the files that another's were dumped as. */
export function openMemory(files?: Blob): Promise<PGlite> {
  return create({
    dataDir: 'memory://',
    startParams: START,
    ...(files === undefined ? {} : { loadDataDir: files }),
  });
}

async function create(options: PGliteOptions): Promise<PGlite> {
  const engine = await PGlite.create({ ...options, extensions: EXTENSIONS });
  await engine.exec("SET TIME ZONE 'UTC'");
  return engine;
}

export function migrateEngine(engine: PGlite): Promise<string[]> {
  return migrate({
    factory: adapterOf(engine),
    run: (script) => engine.exec(script),
    query: async (sql) => (await engine.query<Record<string, unknown>>(sql)).rows,
  });
}

/** Gives up the rights of the owner for as long as the database is open. */
export async function takeRequestsRole(engine: PGlite): Promise<void> {
  await engine.exec(`SET ROLE ${REQUESTS_ROLE}`);
}

export function adapterOf(engine: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return withWholeScripts(new PrismaPGlite(engine), (script) => engine.exec(script));
}
