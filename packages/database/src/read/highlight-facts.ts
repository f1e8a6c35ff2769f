import type { HighlightRow } from '@dial/domain/highlights/highlight-row';
import { isUnit } from '@dial/domain/value/is-unit';
import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { STILL_OWED } from './still-owed.ts';

type Row = Omit<HighlightRow, 'unit'> & { readonly unit: string };

/**
 * What an edition's highlights are proposed from: its rows, each with its rating in the edition before, of those the reader sees.
 * Rows that are only listed, and those whose return is still owed, have no figures to name, whatever an override shows.
 */
export async function readHighlightFacts(reader: Reader, editionId: string): Promise<HighlightRow[]> {
  const rows =
    await reader.rows<Row>(Prisma.sql`SELECT r."indicatorId", i.title, i.series, i.unit, i.decimals, r.rag::text,
      before.rag::text AS "previousRag", r."ratedValue"::text, r."ratedPeriodId" AS "ratedPeriod", r."ratedTarget"::text,
      (SELECT t.cadence::text FROM "Target" t WHERE t."reportId" = r.id AND t.standing
        AND (t."periodId" = r."ratedPeriodId" OR (t."periodId" IS NULL AND t.cadence = 'STANDING'))
        ORDER BY t."periodId" IS NULL, t.position LIMIT 1) AS "targetCadence",
      r."distancePercent"::text, r.movement::text, r."movementChange"::text, compared.label AS "movementComparedWith",
      o.value::text AS value
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
    LEFT JOIN "Period" compared ON compared.id = r."movementComparedWithId"
    LEFT JOIN "Observation" o ON o.id = r."actualId"
    LEFT JOIN LATERAL (SELECT earlier.rag FROM "IndicatorReport" earlier JOIN "Edition" past ON past.id = earlier."editionId"
      WHERE earlier."indicatorId" = r."indicatorId" AND past."sortKey" COLLATE "C" < e."sortKey"
        AND ${visible(reader, Prisma.sql`past`)}
      ORDER BY past."sortKey" COLLATE "C" DESC LIMIT 1) before ON true
    WHERE ${visible(reader)} AND r."editionId" = ${editionId} AND NOT r."listedOnly" AND NOT ${STILL_OWED}
    ORDER BY r.position`);
  return rows.flatMap(({ unit, ...row }) => (isUnit(unit) ? [{ ...row, unit }] : []));
}
