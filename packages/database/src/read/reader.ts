import { Prisma, type PrismaClient, type Sql } from '../open/client.ts';

/** What a reader may see: published editions alone, or drafts too. Every read takes it, and so does every cache key. */
export type Visibility = 'published' | 'all';

/** Reads of one visibility over one database. Each function of this folder is one SQL statement. */
export interface Reader {
  readonly visibility: Visibility;
  rows<T>(sql: Sql): Promise<T[]>;
}

export function readerOf(prisma: PrismaClient, visibility: Visibility): Reader {
  return { visibility, rows: (sql) => prisma.$queryRaw(sql) };
}

/** Condition on an edition `e` that the reader may see it. */
export function visible(reader: Reader): Sql {
  return reader.visibility === 'all' ? Prisma.sql`true` : Prisma.sql`e.stage = 'PUBLISHED'`;
}
