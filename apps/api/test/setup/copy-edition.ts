import type { PrismaClient } from '@dial/database/open/client';

interface Copy {
  readonly from: string;
  /** The quarter's id. */
  readonly to: string;
  readonly stage: 'DRAFT' | 'PUBLISHED';
  /** Ratings shown that differ from the copied ones, by indicator; null for none. */
  readonly rags?: Readonly<Record<string, 'red' | 'amber' | 'green' | null>>;
  /** Indicators that it does not report. */
  readonly without?: readonly string[];
}

/** A made-up edition of another quarter, with the areas and rows of one that is held. */
export async function copyEdition(prisma: PrismaClient, { from, to, stage, rags = {}, without = [] }: Copy) {
  const head = { id: to, title: `Made-up report ${to}`, sortKey: to, stage };
  const when = { financialYear: to.slice(0, 7), quarter: Number(to.at(-1)) };
  await prisma.$executeRaw`INSERT INTO "Edition" SELECT (jsonb_populate_record(e, ${JSON.stringify({ ...head, ...when })}::jsonb)).*
    FROM "Edition" e WHERE id = ${from}`;
  await prisma.$executeRaw`INSERT INTO "EditionArea" SELECT (jsonb_populate_record(a, jsonb_build_object(
      'id', replace(a.id, ${from}::text, ${to}::text), 'editionId', ${to}::text))).*
    FROM "EditionArea" a WHERE "editionId" = ${from}`;
  await prisma.$executeRaw`INSERT INTO "IndicatorReport" SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', ${to} || '.' || r."indicatorId", 'editionId', ${to}::text, 'areaId', replace(r."areaId", ${from}::text, ${to}::text))
      || CASE WHEN rags ? r."indicatorId"
        THEN jsonb_build_object('rag', rags -> r."indicatorId", 'publishedRag', rags -> r."indicatorId",
          'computedRag', rags -> r."indicatorId",
          'unratedReason', CASE WHEN rags ->> r."indicatorId" IS NULL THEN 'NO_TARGET' END) ELSE '{}' END)).*
    FROM "IndicatorReport" r, (SELECT ${JSON.stringify(rags)}::jsonb AS rags) changed WHERE "editionId" = ${from} AND NOT r."indicatorId" = ANY(${[...without]})`;
}
