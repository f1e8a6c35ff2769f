import type { BreakdownFigure, PartMeasure } from '@dial/domain/breakdown/breakdown-figure';
import { Prisma, type Sql } from '../open/client.ts';
import { indicatorVisible, observationVisible, type Reader, visible } from './reader.ts';
import { NEWEST_FILING, standsInRow } from './stands-in-row.ts';
import type { ObservationStatus, Polarity } from './words.ts';

/** A standing figure of a part of the town or population behind a row of an edition. */
export interface BreakdownRow extends BreakdownFigure {
  id: string;
  reportId: string;
  editionId: string;
  indicatorId: string;
  dimensionName: string;
  name: string;
  raw: string;
  status: ObservationStatus;
  note: string | null;
  documentId: string | null;
  line: number | null;
  column: string | null;
  measure: PartMeasure;
  polarity: Polarity;
}

/** How `packages/domain` writes the words of an enum. */
const plain = (column: Sql) => Prisma.sql`replace(lower(${column}::text), '_', '-')`;

/** Periods whose parts a row shows, the newest: with the figures of hundreds of parts, all of them would be too many to read. */
export const BREAKDOWN_PERIODS = 12;

/**
 * The figures of parts that rows of editions were drawn from: of each part, period and kind the one that stands in the edition, of the
 * newest `BREAKDOWN_PERIODS` periods that have any.
 */
export function readBreakdownsOfReports(
  reader: Reader,
  reportIds: readonly string[],
): Promise<BreakdownRow[]> {
  return reader.rows(Prisma.sql`SELECT * FROM (
    SELECT *, (dense_rank() OVER (PARTITION BY "reportId" ORDER BY "periodKey" COLLATE "C" DESC))::int AS recency FROM (
    SELECT DISTINCT ON (r.id, o.breakdown, o."periodId", o.kind) o.id, r.id AS "reportId", r."editionId", i.id AS "indicatorId",
      o.breakdown, b."dimensionId" AS dimension, b."dimensionName", b.name, b.position, o."periodId" AS period,
      p."sortKey" AS "periodKey", ${plain(Prisma.sql`o.kind`)} AS kind, o.value::text, o.numerator::text, o.denominator::text,
      o."documentId" IS NOT NULL AS printed, o.raw, o.status::text, o.note, o."documentId", o.line, o."column",
      lower(i.measure::text) AS measure, i.polarity::text
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
      JOIN "Observation" o ON o."indicatorId" = i.id JOIN "Breakdown" b ON b.id = o.breakdown
      JOIN "Period" p ON p.id = o."periodId"
    WHERE ${visible(reader)} AND r.id = ANY(${reportIds}) AND ${standsInRow()} AND ${observationVisible(reader)}
      AND ${indicatorVisible(reader, Prisma.sql`i.id`)}
    ORDER BY r.id, o.breakdown, o."periodId", o.kind, ${NEWEST_FILING}) shown) ranked
    WHERE recency <= ${BREAKDOWN_PERIODS}
    ORDER BY "reportId" COLLATE "C", "periodKey" COLLATE "C" DESC, period COLLATE "C", position, kind COLLATE "C"`);
}
