import { OperatorError } from '../failure.ts';
import { applyMigrations, inOneTransaction, underLock } from '../migrate/migrate.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import type { CopyConnection } from './copy-connection.ts';
import type { Backup } from './open-backup.ts';
import { restoreRows } from './restore-rows.ts';
import { dropSchema, refuseUsed } from './unused-schema.ts';

/**
 * Makes an empty database what a backup holds, then migrates it forward. The audit gets an event of it, and the version of the
 * data moves on. The schema has a transaction of its own, as a value that a migration adds to an enumeration is good only
 * after its commit; where the rows do not follow it is taken away again.
 *
 * @throws OperatorError when the database is not empty, or the backup is newer than this program or does not fit
 */
export async function restoreBackup(connection: CopyConnection, backup: Backup): Promise<void> {
  const migrations = readMigrations();
  const known = migrations.map(({ name }) => name);
  const upTo = migrations.slice(0, refuseUnknown(backup, known));
  const inOne = (work: () => Promise<void>) => inOneTransaction(connection, 'restored', work);
  await underLock(connection, async () => {
    const isLeft = await refuseUsed(connection, migrations);
    await inOne(async () => {
      if (isLeft) await dropSchema(connection, migrations);
      await applyMigrations(connection, upTo);
    });
    try {
      await inOne(async () => {
        await restoreRows(connection, backup);
        await applyMigrations(connection, migrations);
        await connection.run(noteOf(backup));
      });
    } catch (error) {
      // Where the connection is lost the tables stay, without rows: the next restore takes them away.
      await inOne(() => dropSchema(connection, migrations)).catch(() => undefined);
      throw error;
    }
  });
}

/** @returns how many of this program's migrations the backup has */
function refuseUnknown({ file, manifest }: Backup, known: readonly string[]): number {
  const had = manifest.migrations.map(({ name }) => name);
  const unknown = had.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new OperatorError(
      `The backup ${file} was made by Dial ${manifest.version} and has migrations that this older Dial does not know (${unknown.join(', ')}). Restore it with Dial ${manifest.version} or newer. Nothing was changed.`,
    );
  if (had.some((name, index) => name !== known[index]) || manifest.schema !== had.at(-1))
    throw new OperatorError(
      `The backup ${file} lacks migrations that came before its schema ${manifest.schema}. Restore another one. Nothing was changed.`,
    );
  return had.length;
}

function noteOf({ manifest }: Backup): string {
  const { version, schema, made, kind, tables } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const details = JSON.stringify({ before: null, after: { version, schema, made, kind, rows } });
  return `INSERT INTO "AuditEvent" ("actor", "action", "subject", "details")
      VALUES ('dial', 'database.restore', 'database', '${details.replaceAll("'", "''")}');
    UPDATE "DataVersion" SET "version" = "version" + 1;`;
}
