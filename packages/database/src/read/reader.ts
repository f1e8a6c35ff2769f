import { Prisma, type PrismaClient, type Sql, type TransactionClient } from '../open/client.ts';
import type { Stage } from './words.ts';

/** What a reader may see: editions from this stage on; the public, published ones. Every read takes it, and so does every cache key. */
export type Visibility = Stage;

/** Whatever rows can be asked of: a reader, or a write's transaction by `askerOf`. */
export interface Asker {
  rows<T>(sql: Sql): Promise<T[]>;
}

/** Asks within a write, in which everything is seen. */
export function askerOf(tx: Pick<TransactionClient, '$queryRaw'>): Asker {
  return { rows: (sql) => tx.$queryRaw(sql) };
}

/** Reads of one visibility over one database. Each function of this folder is one SQL statement. */
export interface Reader extends Asker {
  readonly visibility: Visibility;
}

/** Of a database, or within a transaction of one. */
export function readerOf(prisma: Pick<PrismaClient, '$queryRaw'>, visibility: Visibility): Reader {
  return {
    visibility,
    rows: (sql) => prisma.$queryRaw(new Prisma.Sql(sql.strings, sql.values.map(askable))),
  };
}

/**
 * A value as PostgreSQL takes it: no text there holds U+0000, and to ask for one is an error. It stands as U+FFFD, as halves of
 * letters do, which nothing is named with either: what is asked for is not found.
 */
function askable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(askable);
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}

/** Condition on an edition, `e` unless named otherwise, that the reader may see it. */
export function visible(reader: Reader, edition = Prisma.sql`e`): Sql {
  return reader.visibility === 'DRAFT'
    ? Prisma.sql`true`
    : Prisma.sql`${edition}.stage >= ${reader.visibility}::"Stage"`;
}

/**
 * Condition on an observation `o` that the reader may see it: it is printed in the document of an edition that is seen or was filed
 * for one, or a row of such an edition rests on it. Its indicator alone says too little, as a draft may report the same one.
 */
export function observationVisible(reader: Reader): Sql {
  if (reader.visibility === 'DRAFT') return Prisma.sql`true`;
  const edition = Prisma.sql`seen`;
  return Prisma.sql`(o."documentId" IN (SELECT seen."documentId" FROM "Edition" seen WHERE ${visible(reader, edition)})
    OR o."editionId" IN (SELECT seen.id FROM "Edition" seen WHERE ${visible(reader, edition)})
    OR EXISTS (SELECT 1 FROM "IndicatorReport" resting JOIN "Edition" seen ON seen.id = resting."editionId"
      WHERE (resting."actualId" = o.id OR resting."yearToDateId" = o.id OR resting."latestId" = o.id)
        AND ${visible(reader, edition)}))`;
}

/**
 * Condition on an observation `o` that it is the one that stands, of those that the reader sees: what was filed for a later edition
 * stands before an earlier edition's, and before what documents print. So no draft takes the place of a figure that the public sees.
 */
export function stands(reader: Reader): Sql {
  return Prisma.sql`(o.standing AND o.current AND NOT EXISTS (SELECT 1 FROM "Observation" later
    JOIN "Edition" filed ON filed.id = later."editionId"
    WHERE later."indicatorId" = o."indicatorId" AND later."periodId" = o."periodId" AND later.kind = o.kind
      AND later.breakdown = o.breakdown AND later.standing AND later.current
      AND later."editionId" COLLATE "C" > COALESCE(o."editionId", '') AND ${visible(reader, Prisma.sql`filed`)}))`;
}

/** Condition on the id of an indicator that the reader may see it: it is seen with an edition that reports it. */
export function indicatorVisible(reader: Reader, indicatorId: Sql): Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "IndicatorReport" showing JOIN "Edition" shown ON shown.id = showing."editionId"
    WHERE showing."indicatorId" = ${indicatorId} AND ${visible(reader, Prisma.sql`shown`)})`;
}
