import { Prisma, type PrismaClient } from '@dial/database/open/client';

/** Who tried to sign in and how often, which a request may note whatever comes of it. */
const OF_SIGN_IN = ['RateLimit', 'Session', 'Verification'];

/** A hash of each table's rows, in one statement. Where two are the same, nothing was written between them. */
export async function contentsMark(prisma: PrismaClient): Promise<string> {
  const tables = Object.values(Prisma.ModelName).filter((table) => !OF_SIGN_IN.includes(table));
  const [row] = await prisma.$queryRaw<{ mark: string }[]>(
    Prisma.raw(
      `SELECT concat_ws(' ', ${tables
        .map(
          (table) => `(SELECT md5(string_agg(t::text, ' ' ORDER BY t::text COLLATE "C")) FROM "${table}" t)`,
        )
        .join(', ')}) AS mark`,
    ),
  );
  return row?.mark ?? '';
}
