import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import { Prisma } from '../open/client.ts';
import type { EvidentTextJson, PrintedTextJson } from './printed-text.ts';
import { type Reader, visible } from './reader.ts';
import { mappingVisible, STANDING_MAPPING } from './standing-mapping.ts';
import type { Rag, UnratedReason } from './words.ts';

/** The vision as a whole. */
export interface VisionRow {
  documentId: string;
  title: string;
  vision: EvidentTextJson;
}

/** Null where the record holds no vision. */
export async function readVision(reader: Reader): Promise<VisionRow | null> {
  const [row] =
    await reader.rows<VisionRow>(Prisma.sql`SELECT s."documentId", s.title, s.body->'vision' AS vision
    FROM "StrategyDocument" s WHERE s.part = 'vision'`);
  return row ?? null;
}

/** The document of the vision, which prints its priorities and outcomes. */
const VISION_DOCUMENT = Prisma.sql`COALESCE((SELECT s."documentId" FROM "StrategyDocument" s WHERE s.part = 'vision'), '')`;

export interface PriorityRow {
  id: string;
  name: string;
  note: string | null;
  printed: PrintedTextJson[];
  documentId: string;
}

const PRIORITY = Prisma.sql`SELECT p.id, p.name, p.note, p.printed, ${VISION_DOCUMENT} AS "documentId"
  FROM "StrategicPriority" p`;

/** In the order of the vision. */
export function readPriorities(reader: Reader): Promise<PriorityRow[]> {
  return reader.rows(Prisma.sql`${PRIORITY} ORDER BY p.position, p.id COLLATE "C"`);
}

export function readPrioritiesById(reader: Reader, ids: readonly string[]): Promise<PriorityRow[]> {
  return reader.rows(Prisma.sql`${PRIORITY} WHERE p.id = ANY(${ids})`);
}

export interface OutcomeRow {
  id: string;
  name: string;
  priorityId: string;
  printed: PrintedTextJson[];
  note: string | null;
  documentId: string;
}

/** An outcome that an edition prints and the vision does not list has no priority, and is none of these. */
const OUTCOME = Prisma.sql`SELECT o.id, o.name, o."priorityId", o.printed, o.note, ${VISION_DOCUMENT} AS "documentId"
  FROM "Outcome" o JOIN "StrategicPriority" p ON p.id = o."priorityId"`;

const OUTCOME_ORDER = Prisma.sql`p.position, o.position, o.id COLLATE "C"`;

/** Every condition must hold; empty and absent mean any. */
export interface OutcomeFilter {
  readonly priorities?: readonly string[] | null | undefined;
  readonly search?: string | null | undefined;
  /** Only those that no indicator is mapped to, agreed or proposed. */
  readonly unmappedOnly?: boolean | null | undefined;
}

/** The outcomes of the vision that match, in its order. */
export async function readOutcomes(reader: Reader, filter: OutcomeFilter): Promise<OutcomeRow[]> {
  const { priorities, search, unmappedOnly } = filter;
  const wanted = priorities?.length ? Prisma.sql`p.id = ANY(${priorities})` : Prisma.sql`true`;
  const unmapped = unmappedOnly
    ? Prisma.sql`NOT EXISTS (SELECT 1 FROM ${STANDING_MAPPING}
        WHERE m."outcomeId" = o.id AND v.status <> 'RETIRED' AND ${mappingVisible(reader)})`
    : Prisma.sql`true`;
  const rows = await reader.rows<OutcomeRow>(
    Prisma.sql`${OUTCOME} WHERE NOT o.retired AND ${wanted} AND ${unmapped} ORDER BY ${OUTCOME_ORDER}`,
  );
  return rows.filter(({ name }) => matchesText(foldText(name), search ?? ''));
}

/** Those no longer in the record too: a mapping may still be of one. */
export function readOutcomesById(reader: Reader, ids: readonly string[]): Promise<OutcomeRow[]> {
  return reader.rows(Prisma.sql`${OUTCOME} WHERE o.id = ANY(${ids})`);
}

export function readOutcomesOfPriorities(
  reader: Reader,
  priorityIds: readonly string[],
): Promise<OutcomeRow[]> {
  return reader.rows(Prisma.sql`${OUTCOME}
    WHERE NOT o.retired AND p.id = ANY(${priorityIds}) ORDER BY ${OUTCOME_ORDER}`);
}

/** An agreed measure of an outcome as it stands in an edition; `reportId` is null where the edition does not report it. */
export interface AgreedMeasureRow {
  editionId: string;
  outcomeId: string;
  indicatorId: string;
  reportId: string | null;
  listedOnly: boolean;
  /** The rating shown to readers. */
  rag: Rag | null;
  unratedReason: UnratedReason | null;
  /** Whether the row holds a figure for the period it reports on, or for the year to date. */
  hasFigure: boolean;
}

/** Every agreed measure of every outcome, beside the edition's row of it. */
export function readAgreedMeasures(
  reader: Reader,
  editionIds: readonly string[],
): Promise<AgreedMeasureRow[]> {
  return reader.rows(Prisma.sql`SELECT e.id AS "editionId", m."outcomeId", m."indicatorId", r.id AS "reportId",
      COALESCE(r."listedOnly", false) AS "listedOnly", r.rag::text, r."unratedReason"::text,
      COALESCE(a.value, y.value) IS NOT NULL AS "hasFigure"
    FROM ${STANDING_MAPPING}
    JOIN "Outcome" o ON o.id = m."outcomeId" AND NOT o.retired AND o."priorityId" IS NOT NULL
    JOIN "Indicator" i ON i.id = m."indicatorId"
    CROSS JOIN "Edition" e
    LEFT JOIN "IndicatorReport" r ON r."editionId" = e.id AND r."indicatorId" = m."indicatorId"
    LEFT JOIN "Observation" a ON a.id = r."actualId"
    LEFT JOIN "Observation" y ON y.id = r."yearToDateId"
    WHERE v.status = 'AGREED' AND e.id = ANY(${editionIds}) AND ${visible(reader)} AND ${mappingVisible(reader)}
    ORDER BY e.id COLLATE "C", m."outcomeId" COLLATE "C", i."sortKey" COLLATE "C", i.id COLLATE "C"`);
}
