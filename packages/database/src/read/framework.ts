import { Prisma } from '../open/client.ts';
import { CARRIED } from './carried.ts';
import type { EvidentTextJson } from './printed-text.ts';
import { indicatorVisible, type Reader } from './reader.ts';

/** The measures framework as a whole. */
export interface FrameworkRow {
  documentId: string;
  documentTitle: string;
  title: string;
  introduction: EvidentTextJson[];
  planningRule: EvidentTextJson;
  lostPictures: { caption: string; note: string | null; line: number }[];
}

/** Null where the record holds no framework. */
export async function readFramework(reader: Reader): Promise<FrameworkRow | null> {
  const [row] = await reader.rows<FrameworkRow>(Prisma.sql`SELECT s."documentId",
      d.title AS "documentTitle", s.title, s.body->'introduction' AS introduction, s.body->'planning_rule' AS "planningRule",
      s.body->'lost_pictures' AS "lostPictures"
    FROM "StrategyDocument" s JOIN "Document" d ON d.id = s."documentId" WHERE s.part = 'framework'`);
  return row ?? null;
}

/** A level of the framework. */
export interface LayerRow {
  id: string;
  name: string;
  purpose: string;
  oversight: string | null;
  owners: string | null;
  changedBy: string | null;
  reported: string | null;
  documentId: string;
  line: number;
}

const LAYER = Prisma.sql`la.id, la.name, la.purpose, la.oversight, la.owners, la."changedBy", la.reported, la."documentId",
  la.line`;

/** Top first. */
export function readLayers(reader: Reader): Promise<LayerRow[]> {
  return reader.rows(
    Prisma.sql`SELECT ${LAYER} FROM "MeasureLayer" la ORDER BY la.position, la.id COLLATE "C"`,
  );
}

export function readLayersById(reader: Reader, ids: readonly string[]): Promise<LayerRow[]> {
  return reader.rows(Prisma.sql`SELECT ${LAYER} FROM "MeasureLayer" la WHERE la.id = ANY(${ids})`);
}

/** The layer of the vision's own measures: the proposed ones that are to be included in it. */
const VISION_LAYER = 'luton-2040';

/**
 * The layers that indicators sit in, top first: that of each framework measure they report, and the vision's where they carry
 * a proposed measure whose cell "include in 2040" begins with yes.
 */
export function readLayersOfIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<(LayerRow & { indicatorId: string })[]> {
  return reader.rows(Prisma.sql`SELECT sits."indicatorId", ${LAYER}
    FROM (SELECT c."indicatorId", fm."layerId" FROM ${CARRIED} c
        JOIN "FrameworkMeasure" fm ON fm.id = c."frameworkMeasureId" AND NOT fm.retired
      UNION SELECT c."indicatorId", ${VISION_LAYER} FROM ${CARRIED} c
        JOIN "ProposedMeasure" pm ON pm.id = c."proposedMeasureId" AND NOT pm.retired
        WHERE pm."includeIn2040" ILIKE 'yes%') sits
    JOIN "MeasureLayer" la ON la.id = sits."layerId"
    WHERE sits."indicatorId" = ANY(${indicatorIds}) AND ${indicatorVisible(reader, Prisma.sql`sits."indicatorId"`)}
    ORDER BY sits."indicatorId" COLLATE "C", la.position, la.id COLLATE "C"`);
}

/** One of the annual or quarterly corporate measures. */
export interface FrameworkMeasureRow {
  id: string;
  layerId: string;
  number: number;
  question: string;
  questionInherited: boolean;
  measure: string;
  directorateId: string | null;
  directorateName: string | null;
  /** Why it is no measure yet; null where it is one. */
  placeholder: string | null;
  note: string | null;
  documentId: string;
  firstLine: number;
  lastLine: number;
}

const MEASURE = Prisma.sql`fm.id, fm."layerId", fm.number, fm.question, fm."questionInherited", fm.measure,
  fm."directorateId", d.name AS "directorateName", fm.placeholder, fm.note, fm."documentId", fm."firstLine", fm."lastLine"`;

const DIRECTORATE = Prisma.sql`LEFT JOIN "Directorate" d ON d.id = fm."directorateId"`;

/** By their numbers. */
export function readFrameworkMeasuresOfLayers(
  reader: Reader,
  layerIds: readonly string[],
): Promise<FrameworkMeasureRow[]> {
  return reader.rows(Prisma.sql`SELECT ${MEASURE} FROM "FrameworkMeasure" fm ${DIRECTORATE}
    WHERE NOT fm.retired AND fm."layerId" = ANY(${layerIds}) ORDER BY fm."layerId" COLLATE "C", fm.number`);
}

/** Those no longer in the record too: a plan's measure may still stand under one. */
export function readFrameworkMeasuresById(
  reader: Reader,
  ids: readonly string[],
): Promise<FrameworkMeasureRow[]> {
  return reader.rows(Prisma.sql`SELECT ${MEASURE} FROM "FrameworkMeasure" fm ${DIRECTORATE}
    WHERE fm.id = ANY(${ids})`);
}

/** The measures that indicators report, top layer first. */
export function readFrameworkMeasuresOfIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<(FrameworkMeasureRow & { indicatorId: string })[]> {
  return reader.rows(Prisma.sql`SELECT carried."indicatorId", ${MEASURE}
    FROM (SELECT DISTINCT c."indicatorId", c."frameworkMeasureId" FROM ${CARRIED} c) carried
    JOIN "FrameworkMeasure" fm ON fm.id = carried."frameworkMeasureId"
    JOIN "MeasureLayer" la ON la.id = fm."layerId" ${DIRECTORATE}
    WHERE NOT fm.retired AND carried."indicatorId" = ANY(${indicatorIds})
      AND ${indicatorVisible(reader, Prisma.sql`carried."indicatorId"`)}
    ORDER BY carried."indicatorId" COLLATE "C", la.position, fm.number, fm.id COLLATE "C"`);
}
