import { OperatorError } from '../failure.ts';
import type { MigrationFile } from '../migrate/migration-files.ts';
import type { CopyConnection } from './copy-connection.ts';

/** The one table in which migrations write a row. */
const WRITTEN_BY_MIGRATIONS = 'DataVersion';

const MIGRATIONS = '_prisma_migrations';

/**
 * Refuses a database that anything is in. One with our tables alone, without rows, is as good as empty: a restore that was killed
 * leaves it.
 *
 * @returns whether our tables are there
 */
export async function refuseUsed(
  { query, place }: CopyConnection,
  migrations: readonly MigrationFile[],
): Promise<boolean> {
  const ours = new Set([...madeBy(migrations).tables, MIGRATIONS]);
  const found = await query(`SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
    ORDER BY c.relname COLLATE "C"`);
  const names = found.map(({ name }) => String(name));
  const refuse = (what: string) => {
    throw new OperatorError(
      `The database ${place} is not empty: ${what}. Restore into a new one. Nothing was changed.`,
    );
  };
  const strangers = names.filter((name) => !ours.has(name));
  if (strangers.length > 0 || (names.length > 0 && !names.includes(MIGRATIONS)))
    refuse(`it has the tables ${(strangers.length > 0 ? strangers : names).slice(0, 3).join(', ')}`);
  for (const name of names.filter((each) => each !== MIGRATIONS && each !== WRITTEN_BY_MIGRATIONS)) {
    const [row] = await query(`SELECT EXISTS (SELECT FROM "${name}") AS used`);
    if (row?.used === true) refuse(`its table ${name} has rows`);
  }
  return names.length > 0;
}

/** Takes away what migrations make, within the transaction that is open. */
export async function dropSchema(
  { run }: CopyConnection,
  migrations: readonly MigrationFile[],
): Promise<void> {
  const { tables, types, functions } = madeBy(migrations);
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  await run(`DROP TABLE IF EXISTS ${quoted([...tables, MIGRATIONS])} CASCADE;
    DROP TYPE IF EXISTS ${quoted(types)};
    DROP FUNCTION IF EXISTS ${quoted(functions)};`);
}

function madeBy(migrations: readonly MigrationFile[]) {
  const made = (kind: string) => {
    const names = new RegExp(`^(?:CREATE ${kind}|ALTER ${kind} "\\w+" RENAME TO) "?(\\w+)"?`, 'gm');
    return migrations.flatMap(({ sql }) => [...sql.matchAll(names)].map(([, name = '']) => name));
  };
  return { tables: made('TABLE'), types: made('TYPE'), functions: made('FUNCTION') };
}
