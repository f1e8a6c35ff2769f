import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { observationVisible, type Reader, visible } from './reader.ts';

/** A reading of the document that prints an edition, corrected after it was first read. */
export interface CorrectedReadingRow {
  editionId: string;
  indicatorId: string;
  periodId: string;
  at: string;
  /** For the public; of a part of the town it says no figure, as small ones are withheld. */
  reason: string;
}

const PART_CORRECTED = 'The figure of a part of the town or population was corrected.';

/** Readings of the editions' documents that came in a further version, newest first. */
export function readCorrectedReadings(
  reader: Reader,
  editionIds: readonly string[],
): Promise<CorrectedReadingRow[]> {
  return reader.rows(Prisma.sql`SELECT e.id AS "editionId", o."indicatorId", o."periodId",
      ${instant(Prisma.sql`o."createdAt"`)} AS at,
      CASE WHEN o.breakdown = '' THEN o.reason ELSE ${PART_CORRECTED} END AS reason
    FROM "Edition" e JOIN "Observation" o ON o."documentId" = e."documentId" AND o.version > 1 AND o.reason IS NOT NULL
    WHERE ${visible(reader)} AND ${observationVisible(reader)} AND e.id = ANY(${editionIds})
    ORDER BY o."createdAt" DESC, o.id COLLATE "C"`);
}

/** The data files of an edition, read into Dial. */
export interface LoadRow {
  editionId: string;
  at: string;
  added: number;
  corrected: number;
  retired: number;
}

/**
 * When the data files of the editions were read, oldest first. Of those after the first, such that changed a figure or read a
 * changed file of the edition.
 */
export function readLoads(reader: Reader, editionIds: readonly string[]): Promise<LoadRow[]> {
  return reader.rows(Prisma.sql`SELECT "editionId", at, added, corrected, retired FROM (
      SELECT e.id AS "editionId", a.id, ${instant(Prisma.sql`a.at`)} AS at, (loaded ->> 'added')::int AS added,
        (loaded ->> 'corrected')::int AS corrected, (loaded ->> 'retired')::int AS retired,
        row_number() OVER (PARTITION BY e.id ORDER BY a.id) = 1 AS first,
        EXISTS (SELECT 1 FROM jsonb_array_elements_text(a.details -> 'changed') file WHERE starts_with(file, e.id || '/')) AS own
      FROM "AuditEvent" a CROSS JOIN LATERAL jsonb_array_elements(a.details -> 'loaded') loaded
      JOIN "Edition" e ON e.id = loaded ->> 'id'
      WHERE a.actor = 'record' AND a.action = 'load' AND ${visible(reader)} AND e.id = ANY(${editionIds})) load
    WHERE first OR own OR added + corrected + retired > 0 ORDER BY id`);
}
