import { Prisma, type PrismaClient } from '../../packages/database/src/open/client.ts';

/** Two years: longer than the trend of any row that the record holds. */
const POINTS = 8;

/**
 * Keeps the last points of each row's trend. The rule gives all of a long series, and 80 points of 300 rows are more than one operation may
 * hold: the list would be refused.
 */
export async function shortenTrends(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRaw(Prisma.sql`UPDATE "IndicatorReport" SET trend =
    (SELECT json_agg(point ORDER BY place) FROM jsonb_array_elements(trend) WITH ORDINALITY AS points (point, place)
      WHERE place > jsonb_array_length(trend) - ${POINTS}::int)
    WHERE jsonb_array_length(trend) > ${POINTS}::int`);
}
