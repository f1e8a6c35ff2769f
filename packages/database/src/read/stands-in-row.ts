import { Prisma, type Sql } from '../open/client.ts';

/** Up to where figures count that were filed in Dial. */
export type Filed = 'here' | 'before' | 'never';

/**
 * Which figure stands in an edition, said once: no later edition's, and of the others the newest's. Condition on an observation `o`
 * of the indicator of a row `r`; of those that meet it, the first by `NEWEST_FILING` stands for its place.
 *
 * @param filed "before": without what was filed for the row's own edition; "never": as documents print it, which is what a row of a
 * document's edition rests on
 */
export function standsInRow(filed: Filed = 'here'): Sql {
  if (filed === 'never') return Prisma.sql`(o.standing AND o.current AND o."editionId" IS NULL)`;
  const until = filed === 'here' ? Prisma.sql`<=` : Prisma.sql`<`;
  return Prisma.sql`(o.standing AND o.current
    AND (o."editionId" IS NULL OR o."editionId" COLLATE "C" ${until} r."editionId"))`;
}

/** An order of observations `o` of one place. */
export const NEWEST_FILING = Prisma.sql`COALESCE(o."editionId", '') COLLATE "C" DESC`;
