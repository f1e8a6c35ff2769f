import { Prisma } from '../open/client.ts';

/**
 * The stage that an edition `e` had reached when a notice `n` of a view was noted. What it says was that stage's to see: a later one
 * shows other ratings. An edition of a document has had but one stage.
 */
export const STAGE_WHEN_TOLD = Prisma.sql`COALESCE((SELECT max(came."to") FROM "EditionStep" came
    WHERE came."editionId" = e.id AND came.moment <= n.moment),
  CASE WHEN e."openedFromId" IS NULL THEN e.stage ELSE 'DRAFT'::"Stage" END)`;
