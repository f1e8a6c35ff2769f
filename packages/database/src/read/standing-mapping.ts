import { Prisma, type Sql } from '../open/client.ts';
import { indicatorVisible, type Reader, visible } from './reader.ts';

/** Mappings `m` with the version `v` that stands. */
export const STANDING_MAPPING = Prisma.sql`"OutcomeMapping" m
  JOIN "OutcomeMappingVersion" v ON v."mappingId" = m.id AND v.current`;

/**
 * Condition on a version `v` that the reader may see it: no document that it cites is one of an edition that is not seen. A
 * report in draft may say what its indicators serve, too.
 */
export function sourcesVisible(reader: Reader): Sql {
  if (reader.visibility === 'DRAFT') return Prisma.sql`true`;
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM "Edition" hidden WHERE hidden."documentId" IS NOT NULL AND NOT (${visible(reader, Prisma.sql`hidden`)})
    AND v.sources @> jsonb_build_array(jsonb_build_object('documentId', hidden."documentId")))`;
}

/** Condition on a mapping `m` that the reader may see what its version `v` says. */
export function mappingVisible(reader: Reader): Sql {
  return Prisma.sql`(${indicatorVisible(reader, Prisma.sql`m."indicatorId"`)} AND ${sourcesVisible(reader)})`;
}
