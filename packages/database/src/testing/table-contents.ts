import { Prisma, type PrismaClient } from '../open/client.ts';

/** Every row of every table of ours, as JSON, by table. */
export async function tableContents(prisma: PrismaClient): Promise<Record<string, string[]>> {
  const contents: Record<string, string[]> = {};
  for (const table of Object.values(Prisma.ModelName)) {
    const rows = await prisma.$queryRaw<{ row: string }[]>(
      Prisma.sql`SELECT row_to_json(t)::text AS row FROM ${Prisma.raw(`"${table}"`)} t ORDER BY row_to_json(t)::text COLLATE "C"`,
    );
    contents[table] = rows.map(({ row }) => row);
  }
  return contents;
}
