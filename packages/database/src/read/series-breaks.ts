import { Prisma } from '../open/client.ts';
import { BREAK_HOLDS } from './break-holds.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import { type Asker, type Reader, visible } from './reader.ts';

/** A period from whose start a changed definition holds for an indicator's figures. */
export interface SeriesBreakRow {
  id: string;
  indicatorId: string;
  periodId: string;
  /** Of a printed one, in the document's words. */
  reason: string;
  /** Where it is printed; null where an editor recorded it. */
  documentId: string | null;
  line: number | null;
  author: string;
  authorName: string;
  at: string;
  version: number;
  /** Null, as its reason, as long as it stands. */
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  /** The editions that report the indicator whose figures it parts, of those that the reader sees. */
  editionIds: string[];
}

const editionsOf = (seen: Prisma.Sql) => Prisma.sql`COALESCE((SELECT array_agg(e.id ORDER BY e.id COLLATE "C")
  FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
  WHERE r."indicatorId" = b."indicatorId" AND ${BREAK_HOLDS} AND ${seen}), '{}')`;

const breakOf = (
  seen: Prisma.Sql,
) => Prisma.sql`SELECT b.id, b."indicatorId", b."periodId", b.reason, b."documentId", b.line,
    b.author, ${nameOf(Prisma.sql`b.author`)} AS "authorName", ${instant(Prisma.sql`b.at`)} AS at, b.version,
    ${instant(Prisma.sql`b."withdrawnAt"`)} AS "withdrawnAt", b."withdrawnReason", ${editionsOf(seen)} AS "editionIds"
  FROM "SeriesBreak" b JOIN "Period" p ON p.id = b."periodId"`;

/**
 * The breaks of indicators, oldest period first. One that is recorded is seen with the first edition that holds it: who sees no draft is
 * told nothing that a draft alone knows. Who sees drafts sees every one that stands, and those that published editions hold still.
 */
export function readSeriesBreaks(reader: Reader, indicatorIds: readonly string[]): Promise<SeriesBreakRow[]> {
  const stands = reader.visibility === 'DRAFT' ? Prisma.sql`s."withdrawnAt" IS NULL` : Prisma.sql`false`;
  return reader.rows(Prisma.sql`SELECT s.* FROM (${breakOf(visible(reader))} WHERE b."indicatorId" = ANY(${indicatorIds})
      ORDER BY b."indicatorId" COLLATE "C", p."sortKey" COLLATE "C", b.id COLLATE "C") s
    WHERE ${stands} OR cardinality(s."editionIds") > 0`);
}

/** Those of an indicator or with an id, as a write finds them; withdrawn ones included. */
export function findSeriesBreaks(
  asker: Asker,
  which: { readonly indicatorId: string; readonly periodId: string } | { readonly id: string },
): Promise<SeriesBreakRow[]> {
  const where =
    'id' in which
      ? Prisma.sql`b.id = ${which.id}`
      : Prisma.sql`b."indicatorId" = ${which.indicatorId} AND b."periodId" = ${which.periodId}`;
  return asker.rows(Prisma.sql`${breakOf(Prisma.sql`true`)} WHERE ${where} ORDER BY b.id COLLATE "C"`);
}
