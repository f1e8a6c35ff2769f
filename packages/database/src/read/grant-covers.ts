import { Prisma } from '../open/client.ts';

/** Condition on a role's grant `g` that its scope covers an indicator report `r`. */
export const GRANT_COVERS = Prisma.sql`g.scope IN ('council', 'directorate:' || r."directorateId", 'service:' || r."serviceId",
  'indicator:' || r."indicatorId")`;
