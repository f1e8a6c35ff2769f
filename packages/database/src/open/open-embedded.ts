import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { messageOf, OperatorError } from '../failure.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { createClient, type OnStatement } from './create-client.ts';
import type { Database } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import {
  damaged,
  damagedInside,
  EMBEDDED_POSTGRES,
  POSTGRES_FOLDER,
  readRecord,
  writeRecord,
} from './directory-record.ts';
import { syncAll, syncFolder } from './durable-files.ts';
import { adapterOf, closeToOthers, migrateEngine, openEngine, takeRequestsRole } from './embedded-engine.ts';
import { followEmbeddedVersion } from './follow-embedded-version.ts';
import type { WatchStatement } from './watched-adapter.ts';

/**
 * Opens the embedded database of a directory, made if absent, under its exclusive lock, and migrates it.
 *
 * @throws OperatorError when the directory is held by another process, damaged, foreign or of another version
 */
export async function openEmbedded(
  directory: string,
  version: string,
  onStatement?: OnStatement,
  watch?: WatchStatement,
): Promise<Database> {
  makeDirectory(directory);
  const lock = lockDirectory(directory);
  try {
    const migrations = readMigrations();
    const record = readRecord(
      directory,
      migrations.map(({ name }) => name),
    );
    const engine = record === null ? await create(directory) : await open(directory);
    try {
      const appliedMigrations = await migrateFiles(directory, engine);
      const schema = migrations.at(-1)?.name ?? null;
      writeRecord(directory, { program: 'dial', version, schema, postgres: EMBEDDED_POSTGRES });
      const prisma = createClient(adapterOf(engine), onStatement, watch);
      const close = async () => {
        await prisma.$disconnect();
        await engine.close();
        lock.release();
      };
      const forRequests = async () => {
        await takeRequestsRole(engine);
        return prisma;
      };
      const followVersion = () => followEmbeddedVersion(engine);
      return {
        kind: 'embedded',
        prisma,
        place: directory,
        appliedMigrations,
        forRequests,
        followVersion,
        close,
      };
    } catch (error) {
      await engine.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

export function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new OperatorError(
      `The database directory ${directory} cannot be made: ${messageOf(error)}. Set DIAL_DATA_DIR to a directory that this user may write.`,
    );
  }
}

async function migrateFiles(directory: string, engine: PGlite): Promise<string[]> {
  try {
    return await migrateEngine(engine);
  } catch (error) {
    throw error instanceof OperatorError ? error : damagedInside(directory, error);
  }
}

/** A crash on the way leaves `postgres.new`, or a record without a schema; the next start begins again. */
async function create(directory: string): Promise<PGlite> {
  const making = join(directory, `${POSTGRES_FOLDER}.new`);
  rmSync(making, { recursive: true, force: true });
  closeToOthers(making);
  const engine = await PGlite.create(making);
  await engine.close();
  syncAll(making);
  writeRecord(directory, { program: 'dial', version: 'new', schema: null, postgres: EMBEDDED_POSTGRES });
  renameSync(making, join(directory, POSTGRES_FOLDER));
  syncFolder(directory);
  return open(directory);
}

async function open(directory: string): Promise<PGlite> {
  const folder = join(directory, POSTGRES_FOLDER);
  if (!existsSync(folder)) throw damaged(directory, `${POSTGRES_FOLDER} is missing`);
  try {
    return await openEngine(folder);
  } catch (error) {
    throw damagedInside(directory, error);
  }
}
