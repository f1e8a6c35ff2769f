import { narrowReports, type ReportFilter } from '@dial/domain/report/narrow-reports';
import {
  orderReports,
  placeOf,
  type ReportCursor,
  type ReportOrder,
} from '@dial/domain/report/order-reports';
import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { type ListedRow, readListedRows } from './listed-rows.ts';
import { nameOf } from './name-of.ts';
import { type Reader, visible } from './reader.ts';
import type {
  Frequency,
  Movement,
  ObservationStatus,
  Rag,
  TargetCadence,
  TargetForm,
  UnratedReason,
} from './words.ts';

export interface ReportRow {
  id: string;
  editionId: string;
  indicatorId: string;
  areaId: string;
  position: number;
  reference: string | null;
  listedOnly: boolean;
  frequency: Frequency | null;
  periodId: string | null;
  timePeriodRaw: string | null;
  directorateId: string | null;
  directorateName: string | null;
  directorateDerivedFrom: string | null;
  serviceName: string | null;
  reportingOfficers: string[];
  authorisingManagers: string[];
  director: string | null;
  responsibilityLine: number | null;
  actualId: string | null;
  yearToDateId: string | null;
  publishedRag: Rag | null;
  publishedRaw: string | null;
  computedRag: Rag | null;
  rag: Rag | null;
  unratedReason: UnratedReason | null;
  explanation: string;
  ruleVersion: string;
  ratedValue: string | null;
  ratedTarget: string | null;
  ratedPeriodId: string | null;
  distancePercent: string | null;
  ratingsDiffer: boolean;
  movement: Movement;
  movementComparedWithId: string | null;
  movementChange: string | null;
  movementExplanation: string;
  printedGood: string | null;
  trend: { period: string; value: string }[];
  notes: { text: string; line: number | null }[];
  lines: number[];
}

const COLUMNS = Prisma.sql`r.id, r."editionId", r."indicatorId", r."areaId", r.position, r.reference, r."listedOnly",
  r.frequency::text, r."periodId", r."timePeriodRaw", r."directorateId", d.name AS "directorateName",
  r."directorateDerivedFrom", s.name AS "serviceName", r."reportingOfficers", r."authorisingManagers", r.director,
  r."responsibilityLine", r."actualId", r."yearToDateId", r."publishedRag"::text, r."publishedRaw",
  r."computedRag"::text, r.rag::text, r."unratedReason"::text, r.explanation, r."ruleVersion", r."ratedValue"::text,
  r."ratedTarget"::text, r."ratedPeriodId", r."distancePercent"::text, r."ratingsDiffer", r.movement::text,
  r."movementComparedWithId", r."movementChange"::text, r."movementExplanation", r."printedGood", r.trend, r.notes, r.lines`;

const FROM = Prisma.sql`FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
  LEFT JOIN "Directorate" d ON d.id = r."directorateId" LEFT JOIN "Service" s ON s.id = r."serviceId"`;

export interface ReportPageRequest {
  readonly editionId: string;
  readonly filter: ReportFilter;
  readonly order: ReportOrder;
  /** How many at most. */
  readonly first: number;
  readonly after: ReportCursor | null;
}

export interface ReportPage {
  readonly rows: readonly ListedRow[];
  /** All that match the filter, whatever the page. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly endCursor: ReportCursor | null;
}

/** One page of an edition's rows, by what they are ordered by, and the count of all that match; `readReportsById` has the rest. */
export async function readReportPage(reader: Reader, request: ReportPageRequest): Promise<ReportPage> {
  const { editionId, filter, order, first, after } = request;
  const matching = narrowReports(await readListedRows(reader, [editionId]), filter);
  const following = orderReports(matching, order, after);
  const rows = following.slice(0, first);
  const last = rows.at(-1);
  return {
    rows,
    totalCount: matching.length,
    hasNextPage: following.length > first,
    endCursor: last === undefined ? null : placeOf(last, order),
  };
}

/** All reports of indicators, oldest edition first. */
export function readReportsOfIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<ReportRow[]> {
  return reader.rows(Prisma.sql`SELECT ${COLUMNS} ${FROM}
    WHERE ${visible(reader)} AND r."indicatorId" = ANY(${indicatorIds}) ORDER BY r."indicatorId", e."sortKey" COLLATE "C", r.id COLLATE "C"`);
}

export function readReportsById(reader: Reader, ids: readonly string[]): Promise<ReportRow[]> {
  return reader.rows(Prisma.sql`SELECT ${COLUMNS} ${FROM} WHERE ${visible(reader)} AND r.id = ANY(${ids})`);
}

export interface TargetRow {
  reportId: string;
  cadence: TargetCadence;
  form: TargetForm;
  raw: string;
  value: string | null;
  lower: string | null;
  upper: string | null;
  provisional: boolean;
  status: ObservationStatus;
  standing: boolean;
  periodId: string | null;
  baselineId: string | null;
  changeBy: string | null;
  /** Null, as its line, where it was set in Dial. */
  documentId: string | null;
  line: number | null;
  note: string | null;
  /** Who set it so in Dial first, when and why: never a later setting, which a draft may be the first to show. Null where a document prints it. */
  setBy: { by: string; at: string; reason: string } | null;
}

/** What is read of a target `t`. */
export const TARGET_COLUMNS = Prisma.sql`t."reportId", t.cadence::text, t.form::text, t.raw, t.value::text, t.lower::text, t.upper::text,
  t.provisional, t.status::text, t.standing, t."periodId", t."baselineId", t."changeBy", t."documentId", t.line, t.note,
  CASE WHEN t."documentId" IS NULL THEN (SELECT json_build_object('by', ${nameOf(Prisma.sql`ts.author`)}, 'at', ${instant(Prisma.sql`ts.at`)},
      'reason', ts.reason)
    FROM "TargetSetting" ts WHERE ts."indicatorId" = r."indicatorId" AND ts.cadence = t.cadence
      AND ts."periodId" IS NOT DISTINCT FROM t."periodId" AND ts.raw = t.raw ORDER BY ts.version LIMIT 1) END AS "setBy"`;

export function readTargets(reader: Reader, reportIds: readonly string[]): Promise<TargetRow[]> {
  return reader.rows(Prisma.sql`SELECT ${TARGET_COLUMNS}
    FROM "Target" t JOIN "IndicatorReport" r ON r.id = t."reportId" JOIN "Edition" e ON e.id = r."editionId"
    WHERE ${visible(reader)} AND t."reportId" = ANY(${reportIds}) ORDER BY t."reportId", t.position`);
}

export interface DirectionRow {
  reportId: string;
  periodId: string | null;
  raw: string;
  movement: Movement;
  documentId: string;
  line: number;
  column: string;
  note: string | null;
}

export function readDirections(reader: Reader, reportIds: readonly string[]): Promise<DirectionRow[]> {
  return reader.rows(Prisma.sql`SELECT p."reportId", p."periodId", p.raw, p.movement::text, p."documentId", p.line,
      p."column", p.note
    FROM "PrintedDirection" p JOIN "IndicatorReport" r ON r.id = p."reportId" JOIN "Edition" e ON e.id = r."editionId"
    WHERE ${visible(reader)} AND p."reportId" = ANY(${reportIds}) ORDER BY p."reportId", p.position`);
}
