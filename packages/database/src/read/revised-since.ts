import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { type Reader, stands, visible } from './reader.ts';
import type { ObservationStatus } from './words.ts';

/** The figure that stands now where a row shows another. */
export interface RevisedSinceRow {
  reportId: string;
  /** Which figure of the row was revised. */
  place: 'actual' | 'yearToDate';
  observationId: string;
  periodId: string;
  value: string | null;
  raw: string;
  status: ObservationStatus;
  reason: string | null;
  at: string;
  /** The edition in whose return it was filed; null where a document prints it. */
  editionId: string | null;
}

/**
 * Of rows of editions, which figures have been revised since: another one stands for the place now, of those the reader sees,
 * that was filed for a later edition or is a further version of the same reading. A filing that changes neither figure nor
 * status is no revision.
 */
export function readRevisedSince(reader: Reader, reportIds: readonly string[]): Promise<RevisedSinceRow[]> {
  return reader.rows(Prisma.sql`SELECT r.id AS "reportId", shown.place, o.id AS "observationId", o."periodId", o.value::text, o.raw,
      o.status::text, o.reason, ${instant(Prisma.sql`o."createdAt"`)} AS at, o."editionId"
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    CROSS JOIN LATERAL (VALUES ('actual', r."actualId"), ('yearToDate', r."yearToDateId")) shown(place, id)
    JOIN "Observation" was ON was.id = shown.id
    JOIN "Observation" o ON o."indicatorId" = was."indicatorId" AND o."periodId" = was."periodId" AND o.kind = was.kind
      AND o.breakdown = was.breakdown AND o.id <> was.id
    LEFT JOIN "Edition" filed ON filed.id = o."editionId"
    WHERE ${visible(reader)} AND r.id = ANY(${reportIds}) AND ${stands(reader)}
      AND (filed.id IS NULL OR ${visible(reader, Prisma.sql`filed`)})
      AND (o."editionId" COLLATE "C" > COALESCE(was."editionId", '') OR o.reading = was.reading)
      AND (o.value, o.status) IS DISTINCT FROM (was.value, was.status)
    ORDER BY r.id COLLATE "C", shown.place`);
}
