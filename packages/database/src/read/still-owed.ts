import { Prisma } from '../open/client.ts';

/**
 * Condition on a row `r`: its return is due, not approved, and has brought no figure yet. A return that is reopened owes nothing: what
 * was approved stands until it is approved anew.
 */
export const STILL_OWED = Prisma.sql`(EXISTS (SELECT 1 FROM "Return" t WHERE t.id = r.id AND t.state NOT IN ('NOT_DUE', 'APPROVED'))
  AND NOT EXISTS (SELECT 1 FROM "Observation" o WHERE o."editionId" = r."editionId" AND o."indicatorId" = r."indicatorId"
    AND o."periodId" = r."periodId" AND o.kind = 'ACTUAL' AND o.breakdown = '' AND o.current AND o.standing))`;
