import type { MeasureSection } from '@dial/domain/strategy-data/vision-data';
import { Prisma } from '../open/client.ts';
import { CARRIED } from './carried.ts';
import { indicatorVisible, type Reader } from './reader.ts';

export interface MeasurePrintingJson {
  /** "poverty", "short", "long" or "statutory". */
  table: string;
  number: string | null;
  likelyNumber: string | null;
  raw: string;
  line: number;
}

/** A measure proposed for the vision. */
export interface ProposedMeasureRow {
  id: string;
  section: MeasureSection;
  outcomeId: string | null;
  number: string | null;
  likelyNumber: string | null;
  text: string;
  aspirational: string | null;
  provider: string | null;
  internalOrExternal: string | null;
  frequency: string | null;
  includeIn2040: string | null;
  reportedIn: string | null;
  newOrExisting: string | null;
  notes: string | null;
  note: string | null;
  printings: MeasurePrintingJson[];
  /** What noisy cells print, by column. */
  printed: Record<string, string>;
  documentId: string;
  line: number;
}

const COLUMNS = Prisma.sql`pm.id, pm.section, pm."outcomeId", pm.number, pm."likelyNumber", pm.text, pm.aspirational,
  pm.provider, pm."internalOrExternal", pm.frequency, pm."includeIn2040", pm."reportedIn", pm."newOrExisting", pm.notes,
  pm.note, pm.printings, pm.printed, pm."documentId", pm.line`;

const ORDER = Prisma.sql`pm.position, pm.id COLLATE "C"`;

/** In the order of the document. */
export function readProposedMeasures(reader: Reader): Promise<ProposedMeasureRow[]> {
  return reader.rows(
    Prisma.sql`SELECT ${COLUMNS} FROM "ProposedMeasure" pm WHERE NOT pm.retired ORDER BY ${ORDER}`,
  );
}

/** Those no longer in the record too: a plan's measure may still stand under one. */
export function readProposedMeasuresById(
  reader: Reader,
  ids: readonly string[],
): Promise<ProposedMeasureRow[]> {
  return reader.rows(Prisma.sql`SELECT ${COLUMNS} FROM "ProposedMeasure" pm WHERE pm.id = ANY(${ids})`);
}

export function readProposedMeasuresOfOutcomes(
  reader: Reader,
  outcomeIds: readonly string[],
): Promise<ProposedMeasureRow[]> {
  return reader.rows(Prisma.sql`SELECT ${COLUMNS} FROM "ProposedMeasure" pm
    WHERE NOT pm.retired AND pm."outcomeId" = ANY(${outcomeIds}) ORDER BY pm."outcomeId" COLLATE "C", ${ORDER}`);
}

export function readProposedMeasuresOfIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<(ProposedMeasureRow & { indicatorId: string })[]> {
  return reader.rows(Prisma.sql`SELECT carried."indicatorId", ${COLUMNS}
    FROM (SELECT DISTINCT c."indicatorId", c."proposedMeasureId" FROM ${CARRIED} c) carried
    JOIN "ProposedMeasure" pm ON pm.id = carried."proposedMeasureId"
    WHERE NOT pm.retired AND carried."indicatorId" = ANY(${indicatorIds})
      AND ${indicatorVisible(reader, Prisma.sql`carried."indicatorId"`)}
    ORDER BY carried."indicatorId" COLLATE "C", ${ORDER}`);
}
