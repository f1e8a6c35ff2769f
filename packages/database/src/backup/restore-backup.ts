import { OperatorError } from '../failure.ts';
import { applyMigrations, inOneTransaction, underLock } from '../migrate/migrate.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import type { CopyConnection } from './copy-connection.ts';
import type { Backup } from './open-backup.ts';
import { restoreRows } from './restore-rows.ts';

/**
 * Makes an empty database what a backup holds, then migrates it forward, all in one transaction. The audit gets an event of it, and
 * the version of the data moves on.
 *
 * @throws OperatorError when the database is not empty, or the backup is newer than this program or does not fit
 */
export async function restoreBackup(connection: CopyConnection, backup: Backup): Promise<void> {
  const migrations = readMigrations();
  const upTo = migrations.slice(
    0,
    refuseUnknown(
      backup,
      migrations.map(({ name }) => name),
    ),
  );
  const fill = async () => {
    await refuseFilled(connection);
    await applyMigrations(connection, upTo);
    await restoreRows(connection, backup);
    await applyMigrations(connection, migrations);
    await connection.run(noteOf(backup));
  };
  await underLock(connection, () => inOneTransaction(connection, 'restored', fill));
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

async function refuseFilled({ query, place }: CopyConnection): Promise<void> {
  const found = await query(`SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
    ORDER BY 1 LIMIT 3`);
  if (found.length > 0)
    throw new OperatorError(
      `The database ${place} is not empty: it has the tables ${found.map(({ name }) => name).join(', ')} and perhaps more. Restore into a new one. Nothing was changed.`,
    );
}

function noteOf({ manifest }: Backup): string {
  const { version, schema, made, kind, tables } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const details = JSON.stringify({ before: null, after: { version, schema, made, kind, rows } });
  return `INSERT INTO "AuditEvent" ("actor", "action", "subject", "details")
      VALUES ('dial', 'database.restore', 'database', '${details.replaceAll("'", "''")}');
    UPDATE "DataVersion" SET "version" = "version" + 1;`;
}
