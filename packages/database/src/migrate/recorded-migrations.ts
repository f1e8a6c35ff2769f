import type { MigrationFile } from './migration-files.ts';

/** What a database says of a migration; one that was rolled back and applied again is said twice. */
export interface RecordedMigration {
  readonly name: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
}

/** What the database says, in the order of the names; nothing before the first migration. */
export async function readRecordedMigrations(
  query: (sql: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<RecordedMigration[]> {
  const [found] = await query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`);
  if (found?.found !== true) return [];
  const rows =
    await query(`SELECT migration_name, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolled_back
    FROM _prisma_migrations ORDER BY migration_name`);
  return rows.map((row) => ({
    name: String(row.migration_name),
    finished: row.finished === true,
    rolledBack: row.rolled_back === true,
  }));
}

/** Whether every migration is applied and none stopped half way, as Prisma's engine sees it: then it has nothing to do. */
export function allApplied(
  recorded: readonly RecordedMigration[],
  migrations: readonly MigrationFile[],
): boolean {
  const held = recorded.filter(({ rolledBack }) => !rolledBack);
  const names = new Set(held.map(({ name }) => name));
  return held.every(({ finished }) => finished) && migrations.every(({ name }) => names.has(name));
}
