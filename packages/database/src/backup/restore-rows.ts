import { messageOf, OperatorError } from '../failure.ts';
import type { BackupTable } from './backup-manifest.ts';
import { tableFile } from './backup-manifest.ts';
import { type DatabaseTable, readTables, withColumns } from './backup-tables.ts';
import type { CopyConnection } from './copy-connection.ts';
import type { Backup } from './open-backup.ts';
import { countRows } from './write-backup.ts';

/**
 * Fills a database that has the backup's schema and no rows, within the transaction that is open. Triggers rest meanwhile: what
 * they make of a row has been made. Foreign keys and checks do not.
 *
 * @throws OperatorError naming the file and the line
 */
export async function restoreRows(connection: CopyConnection, backup: Backup): Promise<void> {
  const { run, query } = connection;
  const { tables, sequences } = backup.manifest;
  const there = await readTables(query);
  refuseOthers(backup, there);
  const all = there.map(({ name }) => `"${name}"`);
  // Migrations write rows of their own; tables that a backup does without refer to others.
  await run(`TRUNCATE ${all.join(', ')} CASCADE`);
  for (const name of all) await run(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  for (const { name } of there) {
    const table = tables.find((one) => one.name === name);
    if (table !== undefined) await restoreTable(connection, backup, table);
  }
  for (const name of all) await run(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { name, value, called } of sequences)
    await run(`SELECT setval('"${name}"', ${value}, ${called})`);
}

/** The columns of a table may come in another order. */
function refuseOthers({ file, manifest }: Backup, there: readonly DatabaseTable[]): void {
  const described = (tables: readonly DatabaseTable[]) =>
    new Map(
      tables.map(({ name, columns }) => [
        name,
        columns
          .map((column) => `${column.name} ${column.type}`)
          .toSorted()
          .join(', '),
      ]),
    );
  const held = described(manifest.tables);
  const wanted = described(there);
  for (const name of new Set([...wanted.keys(), ...held.keys()])) {
    if (wanted.get(name) === held.get(name)) continue;
    throw new OperatorError(
      `The backup ${file} does not fit the schema ${manifest.schema} that it names: the table ${name} has ${held.get(name) ?? 'no columns'} there, and ${wanted.get(name) ?? 'none'} in the schema. Restore another one. Nothing was changed.`,
    );
  }
}

async function restoreTable(connection: CopyConnection, backup: Backup, table: BackupTable): Promise<void> {
  const csv = await backup.read(table);
  await connection.copyIn(withColumns(table), csv).catch((error: unknown) => {
    throw refused(backup, `${tableFile(table.name)}${lineOf(error)}: ${messageOf(error)}${detailOf(error)}`);
  });
  const rows = await countRows(connection, table.name);
  if (rows !== table.rows)
    throw refused(backup, `${tableFile(table.name)} has ${rows} rows, and its manifest says ${table.rows}`);
}

/** PostgreSQL tells where it was in the file: `COPY Edition, line 3, column quarter: "x"`. */
function lineOf(error: unknown): string {
  const where = error instanceof Error && 'where' in error ? String(error.where) : '';
  const line = /line (\d+)(, column \w+)?/.exec(where)?.[0];
  return line === undefined ? '' : `, ${line}`;
}

function detailOf(error: unknown): string {
  return error instanceof Error && 'detail' in error && typeof error.detail === 'string'
    ? ` (${error.detail})`
    : '';
}

function refused({ file }: Backup, what: string): OperatorError {
  return new OperatorError(`The backup ${file} cannot be restored: ${what}. Nothing was changed.`);
}
