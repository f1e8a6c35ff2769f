import { Prisma, type PrismaClient } from '../open/client.ts';

const TABLES = Object.values(Prisma.ModelName);

/** One statement, as some tests ask hundreds of times. */
const ROWS = Prisma.raw(
  TABLES.map((table) => `SELECT '${table}' AS "table", row_to_json(t)::text AS row FROM "${table}" t`).join(
    ' UNION ALL ',
  ),
);

/** Every row of every table of ours, as JSON, by table. */
export async function tableContents(prisma: PrismaClient): Promise<Record<string, string[]>> {
  const contents = Object.fromEntries(TABLES.map((table): [string, string[]] => [table, []]));
  for (const { table, row } of await prisma.$queryRaw<{ table: string; row: string }[]>(Prisma.sql`${ROWS}`))
    contents[table]?.push(row);
  for (const rows of Object.values(contents)) rows.sort();
  return contents;
}
