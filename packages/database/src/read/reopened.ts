import { Prisma } from '../open/client.ts';

/**
 * Of a return `t` whether it was reopened, and so decided on, after its edition had left the draft: then it may be filed although the
 * edition has moved on.
 */
export const REOPENED = Prisma.sql`COALESCE(t."decidedAt" >= (SELECT min(step.at) FROM "EditionStep" step
  WHERE step."editionId" = t."editionId" AND step."from" = 'DRAFT'), false)`;
