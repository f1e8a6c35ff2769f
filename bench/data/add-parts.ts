import { Prisma, type PrismaClient } from '../../packages/database/src/open/client.ts';
import { indicatorId } from './generated-ids.ts';
import type { Scale } from './scales.ts';

/** Rows of one statement: as many as pass through the embedded database at a time without filling its memory. */
const ROWS_AT_A_TIME = 50_000;

/** A figure of every part beside each of the whole's: share of a count, or about as high as another figure. */
export async function addParts(
  prisma: PrismaClient,
  { indicators, quarters, parts }: Scale,
  say: (line: string) => void,
): Promise<void> {
  if (parts === 0) return;
  const step = Math.max(1, Math.floor(ROWS_AT_A_TIME / (quarters * parts)));
  let added = 0;
  for (let first = 1; first <= indicators; first += step) {
    const ids = Array.from({ length: Math.min(step, indicators - first + 1) }, (_, index) =>
      indicatorId(first + index),
    );
    added += await prisma.$executeRaw(Prisma.sql`
      INSERT INTO "Observation" (id, "indicatorId", "periodId", kind, breakdown, reading, version, current, standing, value, raw, status,
        "documentId", line, "column", author)
      SELECT part.id, o."indicatorId", o."periodId", o.kind, part.breakdown, o.reading, 1, true, true, part.value, part.value::text, o.status,
        o."documentId", o.line, 'parts', o.author
      FROM "Observation" o JOIN "Indicator" i ON i.id = o."indicatorId" CROSS JOIN generate_series(1, ${parts}::int) number
        CROSS JOIN LATERAL (SELECT 'generated-part-' || lpad(number::text, 3, '0') AS breakdown,
          o."indicatorId" || '.' || o."periodId" || '.' || number AS id,
          CASE WHEN i.measure = 'COUNT' THEN round(o.value / ${parts}::int * (0.5 + (number * 37 % 100) / 100.0))
            ELSE round(o.value * (0.9 + (number * 37 % 21) / 100.0), coalesce(i.decimals, 0)) END AS value) part
      WHERE o."indicatorId" = ANY(${ids}) AND o.breakdown = '' AND o.kind = 'ACTUAL'`);
    say(`${added} figures of parts`);
  }
}
