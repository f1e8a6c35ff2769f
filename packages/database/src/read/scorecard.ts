import { Prisma, type Sql } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { filterSql, type ReportFilter } from './report-filter.ts';
import { orderSql, type ReportOrder } from './report-order.ts';
import { STANDING_MAPPING, sourcesVisible } from './standing-mapping.ts';
import type {
  Frequency,
  Movement,
  ObservationStatus,
  Polarity,
  Rag,
  TargetCadence,
  UnratedReason,
} from './words.ts';

/** A row of an edition's table with everything it shows, flat. */
export interface ScorecardRow {
  id: string;
  indicatorId: string;
  position: number;
  reference: string | null;
  title: string;
  series: string | null;
  areaId: string;
  areaName: string;
  directorateId: string | null;
  directorateName: string | null;
  directorateDerived: boolean;
  service: string | null;
  frequency: Frequency | null;
  listedOnly: boolean;
  unit: string;
  decimals: number | null;
  latest: string | null;
  latestRaw: string | null;
  latestStatus: ObservationStatus | null;
  latestExpected: string | null;
  /** Of the latest figure. */
  periodId: string | null;
  periodLabel: string | null;
  ratedTarget: string | null;
  /** The figure that the distance is counted from. */
  ratedValue: string | null;
  /** Of that figure; it may be another than the latest's. */
  ratedPeriodLabel: string | null;
  targetRaw: string | null;
  /** What the target in `targetRaw` is for. */
  printedCadence: TargetCadence | null;
  printedPeriodLabel: string | null;
  polarity: Polarity;
  /** What the target is for: that which was rated against where the edition holds it as it is, else the first that stands. */
  targetCadence: TargetCadence | null;
  targetPeriodLabel: string | null;
  /** Whether the figure of that target is the one that was rated against; else that one was worked out of it. */
  targetIsRated: boolean;
  distancePercent: string | null;
  rag: Rag | null;
  published: boolean;
  unratedReason: UnratedReason | null;
  ratingsDiffer: boolean;
  movement: Movement;
  movementChange: string | null;
  trend: { period: string; value: string }[];
  /** Those that its indicator is mapped to, agreed or proposed. */
  outcomeIds: string[];
  owners: string[];
  searchText: string;
}

/** An edition's rows, by one statement. */
export function readScorecard(
  reader: Reader,
  request: { editionId: string; filter: ReportFilter; order: ReportOrder; limit: number },
): Promise<ScorecardRow[]> {
  return reader.rows(Prisma.sql`
    SELECT r.id, r."indicatorId", r.position, r.reference, i.title, i.series, r."areaId", a.name AS "areaName",
      r."directorateId", d.name AS "directorateName", r."directorateDerivedFrom" IS NOT NULL AS "directorateDerived",
      s.name AS service, r.frequency::text, r."listedOnly", i.unit, i.decimals, o.value::text AS latest,
      o.raw AS "latestRaw", o.status::text AS "latestStatus", o.expected AS "latestExpected", p.id AS "periodId", p.label AS "periodLabel",
      r."ratedTarget"::text, r."ratedValue"::text, rp.label AS "ratedPeriodLabel", t.raw AS "targetRaw", i.polarity::text,
      t.cadence::text AS "printedCadence", tp.label AS "printedPeriodLabel",
      coalesce(tr.cadence, t.cadence)::text AS "targetCadence", CASE WHEN tr.cadence IS NULL THEN tp.label ELSE trp.label END AS "targetPeriodLabel",
      tr.cadence IS NOT NULL AS "targetIsRated", r."distancePercent"::text, r.rag::text,
      r."publishedRag" IS NOT NULL AS published, r."unratedReason"::text, r."ratingsDiffer", r.movement::text,
      r."movementChange"::text, r.trend, r."reportingOfficers" AS owners, r."searchText",
      ${outcomeIds(reader)} AS "outcomeIds"
    FROM "IndicatorReport" r
    JOIN "Edition" e ON e.id = r."editionId"
    JOIN "Indicator" i ON i.id = r."indicatorId"
    JOIN "EditionArea" a ON a.id = r."areaId"
    LEFT JOIN "Directorate" d ON d.id = r."directorateId"
    LEFT JOIN "Service" s ON s.id = r."serviceId"
    LEFT JOIN "Observation" o ON o.id = r."actualId"
    LEFT JOIN "Period" p ON p.id = o."periodId"
    LEFT JOIN "Period" rp ON rp.id = r."ratedPeriodId"
    LEFT JOIN LATERAL (SELECT t.raw, t.cadence, t."periodId" FROM "Target" t
      WHERE t."reportId" = r.id AND t.standing ORDER BY t.position LIMIT 1) t ON true
    LEFT JOIN "Period" tp ON tp.id = t."periodId"
    LEFT JOIN LATERAL (SELECT t.cadence, t."periodId" FROM "Target" t
      WHERE t."reportId" = r.id AND t.standing AND t.value = r."ratedTarget" ORDER BY t.position LIMIT 1) tr ON true
    LEFT JOIN "Period" trp ON trp.id = tr."periodId"
    WHERE ${visible(reader)} AND r."editionId" = ${request.editionId} AND ${filterSql(reader, request.filter)}
    ORDER BY ${orderSql(request.order)} LIMIT ${request.limit}`);
}

/** The outcomes of a row's indicator, in the order of the vision. */
function outcomeIds(reader: Reader): Sql {
  return Prisma.sql`ARRAY(SELECT m."outcomeId" FROM ${STANDING_MAPPING}
    JOIN "Outcome" o ON o.id = m."outcomeId" LEFT JOIN "StrategicPriority" sp ON sp.id = o."priorityId"
    WHERE m."indicatorId" = r."indicatorId" AND v.status <> 'RETIRED' AND ${sourcesVisible(reader)}
    ORDER BY sp.position, o.position, o.id COLLATE "C")`;
}
