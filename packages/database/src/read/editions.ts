import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { STANDING_MAPPING, sourcesVisible } from './standing-mapping.ts';
import type { HighlightKind, Rag, Stage, UnratedReason } from './words.ts';

export interface EditionRow {
  id: string;
  title: string;
  financialYear: string;
  quarter: number;
  stage: Stage;
  publishedOn: string | null;
  /** Null, as its title, for an edition that was opened in Dial. */
  documentId: string | null;
  documentTitle: string | null;
  openedFromId: string | null;
  revision: number;
  version: string | null;
  producedBy: string | null;
  introduction: { text: string; line: number }[];
  links: { label: string; url: string; line: number }[];
  legend: { rag: Rag | null; text: string; line: number }[];
  coloursSurvived: boolean;
  thresholdsPrinted: boolean;
}

const EDITION = Prisma.sql`SELECT e.id, e.title, e."financialYear", e.quarter, e.stage::text, e."publishedOn"::text,
    e."documentId", d.title AS "documentTitle", e."openedFromId", e.revision, e.version, e."producedBy", e.introduction, e.links, e.legend,
    e."coloursSurvived", e."thresholdsPrinted"
  FROM "Edition" e LEFT JOIN "Document" d ON d.id = e."documentId"`;

/** Newest first. */
export function readEditions(reader: Reader): Promise<EditionRow[]> {
  return reader.rows(
    Prisma.sql`${EDITION} WHERE ${visible(reader)} ORDER BY e."sortKey" COLLATE "C" DESC, e.id COLLATE "C" DESC`,
  );
}

export function readEditionsById(reader: Reader, ids: readonly string[]): Promise<EditionRow[]> {
  return reader.rows(Prisma.sql`${EDITION} WHERE ${visible(reader)} AND e.id = ANY(${ids})`);
}

export interface AreaRow {
  id: string;
  editionId: string;
  name: string;
  position: number;
  description: string | null;
  references: string | null;
  publishedRed: number | null;
  publishedAmber: number | null;
  publishedGreen: number | null;
  /** A document prints ratings for it, or its edition was published in Dial. */
  ratingsPublished: boolean;
  line: number | null;
  targetOutcomes: { id: string; name: string }[];
}

const AREA = Prisma.sql`SELECT a.id, a."editionId", a.name, a.position, a.description, a."references",
    a."publishedRed", a."publishedAmber", a."publishedGreen", a.line,
    (a."publishedRed" IS NOT NULL OR (e."openedFromId" IS NOT NULL AND e.stage = 'PUBLISHED')) AS "ratingsPublished",
    COALESCE((SELECT json_agg(json_build_object('id', ao."outcomeId", 'name', ao.text) ORDER BY ao.position)
      FROM "AreaTargetOutcome" ao WHERE ao."areaId" = a.id), '[]') AS "targetOutcomes"
  FROM "EditionArea" a JOIN "Edition" e ON e.id = a."editionId"`;

export function readAreasOfEditions(reader: Reader, editionIds: readonly string[]): Promise<AreaRow[]> {
  return reader.rows(
    Prisma.sql`${AREA} WHERE ${visible(reader)} AND a."editionId" = ANY(${editionIds}) ORDER BY a."editionId", a.position`,
  );
}

export function readAreasById(reader: Reader, ids: readonly string[]): Promise<AreaRow[]> {
  return reader.rows(Prisma.sql`${AREA} WHERE ${visible(reader)} AND a.id = ANY(${ids})`);
}

export interface MeetingRow {
  editionId: string;
  body: string;
  date: string;
}

export function readMeetings(reader: Reader, editionIds: readonly string[]): Promise<MeetingRow[]> {
  return reader.rows(Prisma.sql`SELECT m."editionId", m.body, m.date::text
    FROM "Meeting" m JOIN "Edition" e ON e.id = m."editionId"
    WHERE ${visible(reader)} AND m."editionId" = ANY(${editionIds}) ORDER BY m."editionId", m.position`);
}

export interface HighlightRow {
  editionId: string;
  kind: HighlightKind;
  position: number;
  text: string;
  line: number | null;
  indicatorIds: string[];
}

export function readHighlights(reader: Reader, editionIds: readonly string[]): Promise<HighlightRow[]> {
  return reader.rows(Prisma.sql`SELECT h."editionId", h.kind::text, h.position, h.text, h.line,
      COALESCE((SELECT array_agg(hi."indicatorId" ORDER BY hi.position)
        FROM "HighlightIndicator" hi WHERE hi."highlightId" = h.id), '{}') AS "indicatorIds"
    FROM "Highlight" h JOIN "Edition" e ON e.id = h."editionId"
    WHERE ${visible(reader)} AND h."editionId" = ANY(${editionIds}) ORDER BY h."editionId", h.kind, h.position`);
}

export interface GlossaryRow {
  editionId: string;
  term: string;
  explanation: string;
  linkLabel: string | null;
  line: number | null;
}

export function readGlossary(reader: Reader, editionIds: readonly string[]): Promise<GlossaryRow[]> {
  return reader.rows(Prisma.sql`SELECT g."editionId", g.term, g.explanation, g."linkLabel", g.line
    FROM "GlossaryTerm" g JOIN "Edition" e ON e.id = g."editionId"
    WHERE ${visible(reader)} AND g."editionId" = ANY(${editionIds}) ORDER BY g."editionId", g."sortKey" COLLATE "C", g.term COLLATE "C"`);
}

/** Counts of an area's rows by what the rule gives, what is published and what is shown. Listed-only indicators are not counted. */
export interface RatingCountRow {
  areaId: string;
  computedRag: Rag | null;
  publishedRag: Rag | null;
  /** What readers are shown. */
  rag: Rag | null;
  unratedReason: UnratedReason | null;
  ratingsDiffer: boolean;
  count: number;
}

export function readRatingCounts(reader: Reader, areaIds: readonly string[]): Promise<RatingCountRow[]> {
  return reader.rows(Prisma.sql`SELECT r."areaId", r."computedRag"::text, r."publishedRag"::text, r.rag::text,
      r."unratedReason"::text, r."ratingsDiffer", count(*)::int AS count
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    WHERE ${visible(reader)} AND NOT r."listedOnly" AND r."areaId" = ANY(${areaIds}) GROUP BY 1, 2, 3, 4, 5, 6`);
}

export interface FacetRow {
  kind: 'directorate' | 'service' | 'frequency' | 'outcome';
  id: string;
  name: string;
  count: number;
}

/** What an edition can be filtered by beside its areas, with the number of its rows. */
export function readFacets(reader: Reader, editionId: string): Promise<FacetRow[]> {
  return reader.rows(Prisma.sql`
    WITH r AS (SELECT r.* FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
      WHERE ${visible(reader)} AND r."editionId" = ${editionId})
    SELECT kind, id, name, count FROM (
    SELECT 'directorate' AS kind, d.id, d.name, count(*)::int AS count, d."sortKey"
      FROM r JOIN "Directorate" d ON d.id = r."directorateId" GROUP BY d.id
    UNION ALL SELECT 'service', s.id, s.name, count(*)::int, s."sortKey"
      FROM r JOIN "Service" s ON s.id = r."serviceId" GROUP BY s.id
    UNION ALL SELECT 'frequency', frequency::text, frequency::text, count(*)::int, frequency::text
      FROM r WHERE frequency IS NOT NULL GROUP BY frequency
    UNION ALL SELECT 'outcome', o.id, o.name, count(*)::int, concat(lpad(sp.position::text, 4, '0'), lpad(o.position::text, 4, '0'))
      FROM r JOIN (${STANDING_MAPPING}) ON m."indicatorId" = r."indicatorId"
      JOIN "Outcome" o ON o.id = m."outcomeId" LEFT JOIN "StrategicPriority" sp ON sp.id = o."priorityId"
      WHERE v.status <> 'RETIRED' AND ${sourcesVisible(reader)} GROUP BY o.id, sp.position
    ) facet ORDER BY kind, "sortKey" COLLATE "C", id COLLATE "C"`);
}
