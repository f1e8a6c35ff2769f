import { Prisma } from '../open/client.ts';

/**
 * Condition on a break `b` that it holds in an edition `e`. A published edition keeps the breaks that it was signed off with: one that
 * is recorded later parts none of its figures, neither in its movement nor in its signal, and is told as recorded since; one that is
 * withdrawn later parts them still. Of a document's edition those hold that documents print.
 */
export const BREAK_HOLDS = Prisma.sql`(CASE
    WHEN e.stage <> 'PUBLISHED' THEN b."withdrawnAt" IS NULL
    WHEN e."openedFromId" IS NULL THEN b."documentId" IS NOT NULL AND b."withdrawnAt" IS NULL
    ELSE EXISTS (SELECT 1 FROM "EditionStep" signed WHERE signed."editionId" = e.id AND signed."to" = 'PUBLISHED'
      AND b.moment <= signed.moment AND (b."withdrawnMoment" IS NULL OR b."withdrawnMoment" > signed.moment))
  END)`;
