import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../failure.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { lockDirectory } from '../open/directory-lock.ts';
import { damagedInside, POSTGRES_FOLDER, readRecord } from '../open/directory-record.ts';
import type { DatabaseOptions } from '../open/open-database.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { CopyConnection } from './copy-connection.ts';
import { writeBackup } from './write-backup.ts';

/** Backs up the database that the configuration names, as it is: it is neither migrated nor changed. @throws OperatorError */
export async function backUp(options: DatabaseOptions, file: string, at: Date): Promise<BackupManifest> {
  const { databaseUrl, dataDirectory, version } = options;
  const connection =
    databaseUrl === undefined
      ? await openDirectory(dataDirectory)
      : await (await import('./server-connection.ts')).serverConnection(databaseUrl);
  try {
    return await writeBackup(connection, file, { version, at });
  } finally {
    await connection.close();
  }
}

async function openDirectory(directory: string): Promise<CopyConnection> {
  if (!existsSync(join(directory, 'dial.json')))
    throw new OperatorError(
      `There is no database of Dial in ${directory}. Set DATABASE_URL or DIAL_DATA_DIR as for the server.`,
    );
  const lock = lockDirectory(directory);
  try {
    readRecord(
      directory,
      readMigrations().map(({ name }) => name),
    );
    const { openEngine } = await import('../open/embedded-engine.ts');
    const { embeddedConnection } = await import('./embedded-connection.ts');
    const engine = await openEngine(join(directory, POSTGRES_FOLDER)).catch((error: unknown) => {
      throw damagedInside(directory, error);
    });
    const connection = embeddedConnection(engine, directory);
    return { ...connection, close: () => connection.close().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
