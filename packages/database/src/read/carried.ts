import { Prisma } from '../open/client.ts';

/**
 * Which proposed and framework measures an indicator carries: those that a link of a chain joins it to, unless the link says
 * that the two cannot be compared. Ids may stand in it twice.
 */
export const CARRIED = Prisma.sql`(SELECT one."indicatorId", other."proposedMeasureId", other."frameworkMeasureId"
  FROM "LineageLink" l
  CROSS JOIN LATERAL (VALUES (l."earlierId", l."laterId"), (l."laterId", l."earlierId")) pair(one, other)
  JOIN "ChainMember" one ON one.id = pair.one
  JOIN "ChainMember" other ON other.id = pair.other
  WHERE l.comparability <> 'NOT_COMPARABLE' AND one."indicatorId" IS NOT NULL)`;
