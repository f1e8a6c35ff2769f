import { inOrder, type TableNeeds } from '../backup/in-order.ts';
import { readMigrations } from '../migrate/migration-files.ts';
import { Prisma, type PrismaClient, type Sql } from '../open/client.ts';

/**
 * A database as plain SQL that an empty one takes, embedded or server: the migrations that it has had, word for word, then
 * Prisma's list of them, then every row of every table, a table after those it refers to, as `row_to_json` writes it (so
 * decimals keep their scale and times their zone), then the sequences.
 */
export async function dumpDatabase(prisma: PrismaClient): Promise<string> {
  const query = <Row>(sql: Sql) => prisma.$queryRaw<Row[]>(sql);
  const applied = await query<{ name: string }>(
    Prisma.sql`SELECT migration_name AS name FROM "_prisma_migrations"`,
  );
  const names = new Set(applied.map(({ name }) => name));
  const migrations = readMigrations().filter(({ name }) => names.has(name));
  if (migrations.length !== names.size)
    throw new Error('The database has migrations that are not in prisma/migrations.');

  const tables = inOrder(
    await query<TableNeeds>(Prisma.sql`SELECT c.relname AS name, ARRAY(SELECT f.relname::text FROM pg_constraint k
        JOIN pg_class f ON f.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f' AND f.oid <> c.oid) AS needs
      FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
        AND c.relname <> '_prisma_migrations' ORDER BY c.relname COLLATE "C"`),
  ).map(({ name }) => name);
  const parts = [
    ...migrations.map(({ name, sql }) => `-- Migration ${name}\n${sql.trim()}`),
    PRISMA_TABLE,
    await insertRows(prisma, '_prisma_migrations'),
    '-- A migration may have written rows; the dump has them too.',
    `TRUNCATE ${tables.map((name) => `"${name}"`).join(', ')};`,
  ];
  for (const table of tables) parts.push(await insertRows(prisma, table));
  parts.push(...(await sequences(prisma)));
  return `${parts.join('\n\n')}\n`;
}

/** As Prisma makes it. */
const PRISMA_TABLE = `CREATE TABLE "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
);`;

async function insertRows(prisma: PrismaClient, table: string): Promise<string> {
  const name = Prisma.raw(`"${table}"`);
  const rows = await prisma.$queryRaw<{ row: string }[]>(
    Prisma.sql`SELECT row_to_json(t)::text AS row FROM ${name} t ORDER BY row_to_json(t)::text COLLATE "C"`,
  );
  if (rows.length === 0) throw new Error(`${table} has no row: a fixture has some of everything.`);
  const json = rows.map(({ row }) => row.replaceAll("'", "''")).join(',\n');
  return `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", '[\n${json}\n]');`;
}

async function sequences(prisma: PrismaClient): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ sequence: string; value: string }[]>(Prisma.sql`
    SELECT sequencename AS sequence, COALESCE(last_value, 1)::text AS value FROM pg_sequences
    WHERE schemaname = 'public' ORDER BY 1`);
  return rows.map(({ sequence, value }) => `SELECT setval('"${sequence}"', ${value});`);
}
