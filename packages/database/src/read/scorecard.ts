import { narrowReports, type ReportFilter } from '@dial/domain/report/narrow-reports';
import { orderReports, type ReportOrder } from '@dial/domain/report/order-reports';
import { Prisma } from '../open/client.ts';
import { type ListKeys, listKeys } from './listed-rows.ts';
import { type Reader, visible } from './reader.ts';
import type { ObservationStatus, Polarity, TargetCadence } from './words.ts';

/** A row of an edition's table with everything it shows, flat. */
export interface ScorecardRow extends ListKeys {
  readonly indicatorId: string;
  readonly reference: string | null;
  readonly title: string;
  readonly series: string | null;
  readonly areaName: string;
  readonly directorateName: string | null;
  readonly directorateDerived: boolean;
  readonly service: string | null;
  readonly listedOnly: boolean;
  readonly unit: string;
  readonly decimals: number | null;
  readonly latest: string | null;
  readonly latestRaw: string | null;
  readonly latestStatus: ObservationStatus | null;
  readonly latestExpected: string | null;
  /** Of the latest figure. */
  readonly periodId: string | null;
  readonly periodLabel: string | null;
  readonly ratedTarget: string | null;
  /** The figure that the distance is counted from. */
  readonly ratedValue: string | null;
  /** Of that figure; it may be another than the latest's. */
  readonly ratedPeriodLabel: string | null;
  readonly targetRaw: string | null;
  /** What the target in `targetRaw` is for. */
  readonly printedCadence: TargetCadence | null;
  readonly printedPeriodLabel: string | null;
  readonly polarity: Polarity;
  /** What the target is for: that which was rated against where the edition holds it as it is, else the first that stands. */
  readonly targetCadence: TargetCadence | null;
  readonly targetPeriodLabel: string | null;
  /** Whether the figure of that target is the one that was rated against; else that one was worked out of it. */
  readonly targetIsRated: boolean;
  readonly distancePercent: string | null;
  readonly published: boolean;
  readonly movementChange: string | null;
  readonly trend: { period: string; value: string }[];
  readonly owners: readonly string[];
}

/** An edition's rows that match, by one statement that is the same for any filter and order: what is kept of it serves them all. */
export async function readScorecard(
  reader: Reader,
  request: { editionId: string; filter: ReportFilter; order: ReportOrder; limit: number },
): Promise<readonly ScorecardRow[]> {
  const rows = await reader.rows<ScorecardRow>(Prisma.sql`
    SELECT ${listKeys(reader)}, r."indicatorId", r.reference, i.title, i.series, a.name AS "areaName",
      d.name AS "directorateName", r."directorateDerivedFrom" IS NOT NULL AS "directorateDerived",
      s.name AS service, r."listedOnly", i.unit, i.decimals, o.value::text AS latest,
      o.raw AS "latestRaw", o.status::text AS "latestStatus", o.expected AS "latestExpected", p.id AS "periodId", p.label AS "periodLabel",
      r."ratedTarget"::text, r."ratedValue"::text, rp.label AS "ratedPeriodLabel", t.raw AS "targetRaw", i.polarity::text,
      t.cadence::text AS "printedCadence", tp.label AS "printedPeriodLabel",
      coalesce(tr.cadence, t.cadence)::text AS "targetCadence", CASE WHEN tr.cadence IS NULL THEN tp.label ELSE trp.label END AS "targetPeriodLabel",
      tr.cadence IS NOT NULL AS "targetIsRated", r."distancePercent"::text, r."publishedRag" IS NOT NULL AS published,
      r."movementChange"::text, r.trend, r."reportingOfficers" AS owners
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
    WHERE ${visible(reader)} AND r."editionId" = ${request.editionId}
    ORDER BY r.position, r.id COLLATE "C"`);
  return orderReports(narrowReports(rows, request.filter), request.order).slice(0, request.limit);
}
