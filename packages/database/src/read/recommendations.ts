import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import { type Reader, visible } from './reader.ts';
import type { ResponseKind } from './words.ts';

/** What a scrutiny board recommends on an edition, and the answer to it. */
export interface RecommendationRow {
  id: string;
  editionId: string;
  /** From 1, within its edition. */
  number: number;
  text: string;
  author: string;
  authorName: string;
  at: string;
  version: number;
  dueOn: string | null;
  indicatorIds: string[];
  /** Null, as what follows, until it is answered. */
  responseKind: ResponseKind | null;
  response: string | null;
  respondedBy: string | null;
  respondedByName: string | null;
  respondedAt: string | null;
}

const COLUMNS = Prisma.sql`rc.id, rc."editionId", rc.number, rc.text, rc.author, ${nameOf(Prisma.sql`rc.author`)} AS "authorName",
  ${instant(Prisma.sql`rc.at`)} AS at, rc.version, rc."dueOn"::text,
  COALESCE((SELECT array_agg(ri."indicatorId" ORDER BY ri.position) FROM "RecommendationIndicator" ri
    WHERE ri."recommendationId" = rc.id), '{}') AS "indicatorIds",
  rc."responseKind"::text, rc.response, rc."respondedBy", ${nameOf(Prisma.sql`rc."respondedBy"`)} AS "respondedByName",
  ${instant(Prisma.sql`rc."respondedAt"`)} AS "respondedAt"`;

const FROM = Prisma.sql`FROM "Recommendation" rc JOIN "Edition" e ON e.id = rc."editionId"`;

/** By edition, in the order they were made. Seen with their edition, by the public once it is published. */
export function readRecommendations(
  reader: Reader,
  editionIds: readonly string[],
): Promise<RecommendationRow[]> {
  return reader.rows(Prisma.sql`SELECT ${COLUMNS} ${FROM}
    WHERE ${visible(reader)} AND rc."editionId" = ANY(${editionIds}) ORDER BY rc."editionId" COLLATE "C", rc.number`);
}

export function readRecommendationsById(
  reader: Reader,
  ids: readonly string[],
): Promise<RecommendationRow[]> {
  return reader.rows(Prisma.sql`SELECT ${COLUMNS} ${FROM} WHERE ${visible(reader)} AND rc.id = ANY(${ids})`);
}
