import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../failure.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { lockDirectory } from '../open/directory-lock.ts';
import { EMBEDDED_POSTGRES, POSTGRES_FOLDER, readRecord, writeRecord } from '../open/directory-record.ts';
import type { DatabaseOptions } from '../open/open-database.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { type Backup, openBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';

/** Restores a backup into the database that the configuration names, which must be empty or absent. @throws OperatorError */
export async function restore(options: DatabaseOptions, file: string): Promise<BackupManifest> {
  const backup = await openBackup(file);
  try {
    if (options.databaseUrl === undefined) await intoDirectory(options, backup);
    else await intoServer(options.databaseUrl, backup);
    return backup.manifest;
  } finally {
    backup.close();
  }
}

async function intoServer(databaseUrl: string, backup: Backup): Promise<void> {
  const { serverConnection } = await import('./server-connection.ts');
  const connection = await serverConnection(databaseUrl);
  try {
    await restoreBackup(connection, backup);
  } finally {
    await connection.close();
  }
}

/** As with a new database, what is not whole is in `postgres.new`, which the next start removes. */
async function intoDirectory({ dataDirectory: directory, version }: DatabaseOptions, backup: Backup) {
  const { makeDirectory } = await import('../open/open-embedded.ts');
  makeDirectory(directory);
  const lock = lockDirectory(directory);
  const making = join(directory, `${POSTGRES_FOLDER}.new`);
  try {
    const names = readMigrations().map(({ name }) => name);
    if (readRecord(directory, names) !== null)
      throw new OperatorError(
        `The directory ${directory} holds a database already. Set DIAL_DATA_DIR to a new directory, or move the old one away. Nothing was changed.`,
      );
    rmSync(making, { recursive: true, force: true });
    const { openEngine } = await import('../open/embedded-engine.ts');
    const { embeddedConnection } = await import('./embedded-connection.ts');
    const connection = embeddedConnection(await openEngine(making), directory);
    try {
      await restoreBackup(connection, backup);
    } finally {
      await connection.close();
    }
    const record = { program: 'dial', version, postgres: EMBEDDED_POSTGRES } as const;
    writeRecord(directory, { ...record, schema: null });
    renameSync(making, join(directory, POSTGRES_FOLDER));
    writeRecord(directory, { ...record, schema: names.at(-1) ?? null });
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  } finally {
    lock.release();
  }
}
