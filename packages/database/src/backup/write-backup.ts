import { OperatorError } from '../failure.ts';
import { refuseNewer } from '../migrate/migrate.ts';
import { type MigrationFile, readMigrations } from '../migrate/migration-files.ts';
import { readRecordedMigrations } from '../migrate/recorded-migrations.ts';
import { type BackupManifest, MANIFEST, migrationFile, tableFile } from './backup-manifest.ts';
import { readSequences, readTables, withColumns } from './backup-tables.ts';
import type { CopyConnection } from './copy-connection.ts';
import { writeNewZip } from './new-zip-file.ts';

/**
 * Writes all of a database to a new file, as it is at one moment, whoever writes meanwhile. The database is not migrated.
 *
 * @throws OperatorError when there is no database of Dial, a newer one, or the file cannot be written
 */
export async function writeBackup(
  connection: CopyConnection,
  file: string,
  { version, at }: { readonly version: string; readonly at: Date },
): Promise<BackupManifest> {
  const { query, run, kind } = connection;
  const tables = await readTables(query);
  if (tables.length === 0) throw nothingThere(connection);
  await run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`);
  try {
    // No migration changes what is being read; those who read and write rows are not kept waiting.
    await run(`LOCK TABLE ${tables.map(({ name }) => `"${name}"`).join(', ')} IN ACCESS SHARE MODE`);
    const migrations = await appliedMigrations(connection);
    const made: BackupManifest = {
      program: 'dial',
      format: 1,
      version,
      schema: migrations.at(-1)?.name ?? '',
      made: at.toISOString(),
      kind,
      migrations: [],
      tables: [],
      sequences: [],
    };
    await writeNewZip(file, at, async (zip) => {
      for (const { name, sql } of migrations)
        made.migrations.push({ name, sha256: await zip.add(migrationFile(name), sql) });
      for (const table of await readTables(query)) {
        const { name, columns } = table;
        const rows = await countRows(connection, name);
        const sha256 = await zip.add(tableFile(name), await connection.copyOut(withColumns(table)));
        made.tables.push({ name, columns: [...columns], rows, sha256 });
      }
      // A sequence stands outside of the transaction: read last, it is behind no row.
      made.sequences.push(...(await readSequences(query)));
      await zip.add(MANIFEST, `${JSON.stringify(made, null, 2)}\n`);
    });
    return made;
  } finally {
    await run('ROLLBACK').catch(connectionLost);
  }
}

/** The first error is the one to tell. */
function connectionLost(): void {}

async function appliedMigrations(connection: CopyConnection): Promise<MigrationFile[]> {
  const recorded = await readRecordedMigrations(connection.query);
  const known = readMigrations();
  refuseNewer(recorded, known);
  const applied = new Set(recorded.filter(({ rolledBack }) => !rolledBack).map(({ name }) => name));
  if (applied.size === 0) throw nothingThere(connection);
  return known.filter(({ name }) => applied.has(name));
}

function nothingThere({ place }: CopyConnection): OperatorError {
  return new OperatorError(
    `There is no database of Dial in ${place}. Set DATABASE_URL or DIAL_DATA_DIR as for the server.`,
  );
}

export async function countRows({ query }: CopyConnection, table: string): Promise<number> {
  const [row] = await query(`SELECT count(*)::text AS rows FROM "${table}"`);
  return Number(row?.rows);
}
