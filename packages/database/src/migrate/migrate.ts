import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { messageOf, OperatorError } from '../failure.ts';
import { type MigrationFile, readMigrations } from './migration-files.ts';
import { allApplied, type RecordedMigration, readRecordedMigrations } from './recorded-migrations.ts';

/** One connection, on which a transaction can be opened around the whole of a migration. */
export interface MigrationConnection {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  readonly run: (script: string) => Promise<unknown>;
  readonly query: (sql: string) => Promise<readonly Record<string, unknown>[]>;
}

/** Any number will do as long as nothing else of ours uses it: one program migrates at a time, the next waits. */
export const ADVISORY_LOCK = 724_301_946;

/**
 * Applies the migrations that the database lacks, all or none: after a failure it is as before, without a record.
 *
 * @returns the names of those applied, in order
 * @throws OperatorError when the database is newer than this program, or a migration fails
 */
export function migrate(
  connection: MigrationConnection,
  migrations: readonly MigrationFile[] = readMigrations(),
): Promise<string[]> {
  return underLock(connection, async () => {
    const recorded = await readRecordedMigrations(connection.query);
    refuseNewer(recorded, migrations);
    // To load and start Prisma's engine takes longer than all else that opening a database does.
    if (allApplied(recorded, migrations)) return [];
    return inOneTransaction(connection, 'migrated', () => applyMigrations(connection, migrations));
  });
}

/** One program at a time does what changes the schema. */
export async function underLock<Result>(
  connection: MigrationConnection,
  work: () => Promise<Result>,
): Promise<Result> {
  await connection.run(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`);
  try {
    return await work();
  } finally {
    await connection.run(`SELECT pg_advisory_unlock(${ADVISORY_LOCK})`).catch(connectionLost);
  }
}

/**
 * @param done to the database, for the sentence that says it was not
 * @throws OperatorError what `work` throws, if it is one, or a sentence with its first line
 */
export async function inOneTransaction<Result>(
  connection: MigrationConnection,
  done: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await connection.run('BEGIN');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK').catch(connectionLost);
    if (error instanceof OperatorError) throw error;
    const [reason] = messageOf(error).split('\n');
    throw new OperatorError(`The database could not be ${done}; it is as it was before. ${reason}`);
  }
}

/** Within the transaction that is open. @returns the names of those applied, in order */
export async function applyMigrations(
  connection: MigrationConnection,
  migrations: readonly MigrationFile[],
): Promise<string[]> {
  const { migrationList, NO_FILTERS, startSchemaEngine } = await import('./schema-engine.ts');
  const failures: unknown[] = [];
  try {
    const schemaEngine = await startSchemaEngine(keepingFailures(connection.factory, failures));
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList: migrationList(migrations),
      filters: NO_FILTERS,
    });
    return appliedMigrationNames;
  } catch (error) {
    throw failures[0] ?? error;
  }
}

/** Of a failed script the engine tells only what came after: that its transaction is aborted. */
function keepingFailures(
  factory: SqlMigrationAwareDriverAdapterFactory,
  failures: unknown[],
): SqlMigrationAwareDriverAdapterFactory {
  const connect = async () => {
    const adapter = await factory.connect();
    const execute = adapter.executeScript.bind(adapter);
    adapter.executeScript = (script) =>
      execute(script).catch((error: unknown) => {
        failures.push(error);
        throw error;
      });
    return adapter;
  };
  return { ...factory, connect };
}

/** With its connection, the server has dropped the transaction and the lock by itself; the first error is the one to tell. */
function connectionLost(): void {}

export function refuseNewer(
  recorded: readonly RecordedMigration[],
  migrations: readonly MigrationFile[],
): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = recorded.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `The database has migrations that this older Dial does not know (${unknown.join(', ')}). Start it with a newer Dial. Nothing was changed.`,
    );
  }
}
