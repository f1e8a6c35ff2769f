import { Prisma } from '../open/client.ts';
import { authorName } from './author-name.ts';
import { instant } from './instant.ts';
import type { Reader } from './reader.ts';
import { mappingVisible, STANDING_MAPPING } from './standing-mapping.ts';
import type { MappingStatus, MappingStrength } from './words.ts';

/** Where a document says that an indicator serves an outcome. */
export interface MappingSourceJson {
  documentId: string;
  line: number | null;
  note: string | null;
}

/** What one version says of a mapping. */
export interface MappingVersionRow {
  mappingId: string;
  version: number;
  status: MappingStatus;
  strength: MappingStrength;
  rationale: string;
  sources: MappingSourceJson[];
  author: string;
  at: string;
}

/** A mapping as its newest version says it. */
export interface MappingRow extends Omit<MappingVersionRow, 'mappingId'> {
  id: string;
  outcomeId: string;
  indicatorId: string;
}

const VERSION = Prisma.sql`v.version, v.status::text, v.strength::text, v.rationale, v.sources,
  ${authorName(Prisma.sql`v.author`)} AS author, ${instant(Prisma.sql`v.at`)} AS at`;

const MAPPING = Prisma.sql`SELECT m.id, m."outcomeId", m."indicatorId", ${VERSION}
  FROM ${STANDING_MAPPING}
  JOIN "Outcome" o ON o.id = m."outcomeId"
  JOIN "StrategicPriority" p ON p.id = o."priorityId"
  JOIN "Indicator" i ON i.id = m."indicatorId"`;

/** Agreed ones, proposed ones, retired ones; of each the direct ones first. */
const STANDING_FIRST = Prisma.sql`array_position(ARRAY['AGREED', 'PROPOSED', 'RETIRED'], v.status::text), v.strength`;
const BY_OUTCOME = Prisma.sql`p.position, o.position, o.id COLLATE "C"`;
const BY_INDICATOR = Prisma.sql`i."sortKey" COLLATE "C", i.id COLLATE "C"`;

/** All that the reader may see, by outcome; of some statuses where they are given. */
export function readMappings(
  reader: Reader,
  statuses: readonly MappingStatus[] | null,
): Promise<MappingRow[]> {
  const wanted = statuses === null ? Prisma.sql`true` : Prisma.sql`v.status::text = ANY(${statuses})`;
  return reader.rows(Prisma.sql`${MAPPING} WHERE ${wanted} AND ${mappingVisible(reader)}
    ORDER BY ${BY_OUTCOME}, ${STANDING_FIRST}, ${BY_INDICATOR}`);
}

export function readMappingsById(reader: Reader, ids: readonly string[]): Promise<MappingRow[]> {
  return reader.rows(Prisma.sql`${MAPPING} WHERE m.id = ANY(${ids}) AND ${mappingVisible(reader)}`);
}

/** Null where there is none, or where the reader may not see it. */
export async function readMapping(reader: Reader, id: string): Promise<MappingRow | null> {
  return (await readMappingsById(reader, [id]))[0] ?? null;
}

export function readMappingsOfOutcomes(reader: Reader, outcomeIds: readonly string[]): Promise<MappingRow[]> {
  return reader.rows(Prisma.sql`${MAPPING} WHERE m."outcomeId" = ANY(${outcomeIds}) AND ${mappingVisible(reader)}
    ORDER BY m."outcomeId" COLLATE "C", ${STANDING_FIRST}, ${BY_INDICATOR}`);
}

export function readMappingsOfIndicators(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<MappingRow[]> {
  return reader.rows(Prisma.sql`${MAPPING} WHERE m."indicatorId" = ANY(${indicatorIds}) AND ${mappingVisible(reader)}
    ORDER BY m."indicatorId" COLLATE "C", ${STANDING_FIRST}, ${BY_OUTCOME}`);
}

/** Newest first. */
export function readMappingVersions(
  reader: Reader,
  mappingIds: readonly string[],
): Promise<MappingVersionRow[]> {
  return reader.rows(Prisma.sql`SELECT v."mappingId", ${VERSION} FROM "OutcomeMappingVersion" v
    JOIN "OutcomeMapping" m ON m.id = v."mappingId"
    WHERE m.id = ANY(${mappingIds}) AND ${mappingVisible(reader)}
    ORDER BY v."mappingId" COLLATE "C", v.version DESC`);
}
