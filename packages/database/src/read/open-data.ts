import { Prisma } from '../open/client.ts';
import { conceals } from './conceals.ts';
import { type OpenReading, openParts } from './open-parts.ts';
import { observationVisible, type Reader, visible } from './reader.ts';

/** A row of `observations.csv`; the names are the columns, in their order. */
export interface OpenObservation {
  edition: string;
  indicator: string;
  title: string;
  series: string | null;
  area: string;
  period: string;
  period_start: string | null;
  period_end: string | null;
  breakdown: string;
  kind: string;
  value: string | null;
  raw: string;
  unit: string;
  status: string;
  numerator: string | null;
  denominator: string | null;
  standing: boolean;
  document: string | null;
  line: number | null;
  note: string | null;
}

/**
 * Every current reading behind an edition's rows, those that do not stand included: what documents print, and what was filed in Dial
 * for this edition or an earlier one. What a later edition brings is no part of it, and takes no standing from it. Small numbers
 * of parts of the town are left out for those who see no drafts.
 */
export async function readOpenObservations(reader: Reader, editionId: string): Promise<OpenObservation[]> {
  const readings = await reader.rows<OpenReading>(Prisma.sql`
    SELECT e.id AS edition, i.id AS indicator, i.title, i.series, a.name AS area, p.id AS period,
      p.start::text AS period_start, p."end"::text AS period_end, o.breakdown, lower(o.kind::text) AS kind,
      o.value::text, o.raw, i.unit, lower(o.status::text) AS status, o.numerator::text, o.denominator::text,
      (o.standing AND NOT EXISTS (SELECT 1 FROM "Observation" later JOIN "Edition" filed ON filed.id = later."editionId"
        WHERE later."indicatorId" = o."indicatorId" AND later."periodId" = o."periodId" AND later.kind = o.kind
          AND later.breakdown = o.breakdown AND later.standing AND later.current
          AND later."editionId" COLLATE "C" > COALESCE(o."editionId", '') AND later."editionId" COLLATE "C" <= e.id
          AND ${visible(reader, Prisma.sql`filed`)})) AS standing,
      o."documentId" AS document, o.line, NULLIF(concat_ws(' ', o.note, o.reason), '') AS note,
      b."dimensionId" AS dimension, b.position, lower(i.measure::text) AS measure
    FROM "IndicatorReport" r
    JOIN "Edition" e ON e.id = r."editionId"
    JOIN "EditionArea" a ON a.id = r."areaId"
    JOIN "Indicator" i ON i.id = r."indicatorId"
    JOIN "Observation" o ON o."indicatorId" = i.id AND o.current
    JOIN "Period" p ON p.id = o."periodId"
    LEFT JOIN "Breakdown" b ON b.id = o.breakdown
    WHERE ${visible(reader)} AND ${observationVisible(reader)} AND e.id = ${editionId}
      AND (o."editionId" IS NULL OR o."editionId" COLLATE "C" <= e.id)
    ORDER BY r.position, p."sortKey" COLLATE "C", p.id COLLATE "C", o.breakdown <> '', b.position, o.kind, NOT o.standing, o."editionId" COLLATE "C" DESC NULLS LAST, o.id COLLATE "C"`);
  return openParts(readings, conceals(reader));
}

/** A row of `indicators.csv`; the names are the columns, in their order. */
export interface OpenIndicator {
  edition: string;
  indicator: string;
  title: string;
  series: string | null;
  group: string | null;
  area: string;
  reference: string | null;
  listed_only: boolean;
  unit: string;
  polarity: string;
  frequency: string | null;
  period: string | null;
  actual: string | null;
  actual_raw: string | null;
  actual_status: string | null;
  year_to_date: string | null;
  targets: string | null;
  directorate: string | null;
  directorate_derived_from: string | null;
  service: string | null;
  reporting_officers: string;
  authorising_managers: string;
  director: string | null;
  published_rag: string | null;
  computed_rag: string | null;
  unrated_reason: string | null;
  rated_value: string | null;
  rated_target: string | null;
  distance_percent: string | null;
  rule_version: string;
  explanation: string;
  movement: string;
  movement_compared_with: string | null;
  movement_change: string | null;
  document: string | null;
  lines: string;
}

/** One row per indicator report, in printed order. */
export function readOpenIndicators(reader: Reader, editionId: string): Promise<OpenIndicator[]> {
  return reader.rows(Prisma.sql`
    SELECT e.id AS edition, i.id AS indicator, i.title, i.series, i."groupId" AS "group", a.name AS area, r.reference,
      r."listedOnly" AS listed_only, i.unit, lower(i.polarity::text) AS polarity, lower(r.frequency::text) AS frequency,
      r."periodId" AS period, o.value::text AS actual, o.raw AS actual_raw, lower(o.status::text) AS actual_status,
      y.value::text AS year_to_date,
      (SELECT string_agg(lower(t.cadence::text) || ': ' || t.raw, '; ' ORDER BY t.position)
        FROM "Target" t WHERE t."reportId" = r.id) AS targets,
      d.name AS directorate, r."directorateDerivedFrom" AS directorate_derived_from, s.name AS service,
      array_to_string(r."reportingOfficers", '; ') AS reporting_officers,
      array_to_string(r."authorisingManagers", '; ') AS authorising_managers, r.director,
      r."publishedRag"::text AS published_rag, r."computedRag"::text AS computed_rag,
      lower(r."unratedReason"::text) AS unrated_reason, r."ratedValue"::text AS rated_value,
      r."ratedTarget"::text AS rated_target, r."distancePercent"::text AS distance_percent,
      r."ruleVersion" AS rule_version, r.explanation, lower(r.movement::text) AS movement,
      r."movementComparedWithId" AS movement_compared_with, r."movementChange"::text AS movement_change,
      e."documentId" AS document, array_to_string(r.lines, ' ') AS lines
    FROM "IndicatorReport" r
    JOIN "Edition" e ON e.id = r."editionId"
    JOIN "EditionArea" a ON a.id = r."areaId"
    JOIN "Indicator" i ON i.id = r."indicatorId"
    LEFT JOIN "Observation" o ON o.id = r."actualId"
    LEFT JOIN "Observation" y ON y.id = r."yearToDateId"
    LEFT JOIN "Directorate" d ON d.id = r."directorateId"
    LEFT JOIN "Service" s ON s.id = r."serviceId"
    WHERE ${visible(reader)} AND e.id = ${editionId} ORDER BY r.position`);
}
