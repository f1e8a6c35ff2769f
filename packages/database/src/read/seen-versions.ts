import { Prisma, type Sql } from '../open/client.ts';
import type { Reader } from './reader.ts';

/**
 * The moment from which on the reader sees an edition `e` that was opened in Dial: when it came to the first stage that they see.
 * Null where it has not come there. What it said before is no more theirs to see than it was then.
 */
export function seenFrom(reader: Reader): Sql {
  return reader.visibility === 'DRAFT'
    ? Prisma.sql`0::bigint`
    : Prisma.sql`(SELECT min(came.moment) FROM "EditionStep" came
        WHERE came."editionId" = e.id AND came."to" >= ${reader.visibility}::"Stage")`;
}

/** Condition on a version `v` of a row of `e` that it showed at some moment that the reader sees. */
export function versionSeen(reader: Reader): Sql {
  if (reader.visibility === 'DRAFT') return Prisma.sql`true`;
  return Prisma.sql`(v.moment > ${seenFrom(reader)} OR v.version = (SELECT max(shown.version) FROM "ReportVersion" shown
    WHERE shown."reportId" = v."reportId" AND shown.moment <= ${seenFrom(reader)}))`;
}
