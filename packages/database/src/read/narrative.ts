import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';

export interface CommentaryRow {
  id: string;
  editionId: string;
  reportId: string;
  text: string;
  printed: string | null;
  heading: string | null;
  authors: string[];
  authorRaw: string | null;
  date: string | null;
  dateRaw: string | null;
  note: string | null;
  /** Null, as its document, where it was filed in Dial. */
  firstLine: number | null;
  lastLine: number | null;
  documentId: string | null;
  /** All indicators of the box, in printed order. */
  coverIds: string[];
}

/** The boxes that speak of each report's indicator in its edition, newest first; undated ones after, in printed order. */
export function readCommentary(reader: Reader, reportIds: readonly string[]): Promise<CommentaryRow[]> {
  return reader.rows(Prisma.sql`SELECT c.id, c."editionId", r.id AS "reportId", c.text, c.printed, c.heading, c.authors, c."authorRaw",
      c.date::text, c."dateRaw", c.note, c."firstLine", c."lastLine", e."documentId",
      (SELECT array_agg(x."indicatorId" ORDER BY x.position) FROM "CommentaryCover" x WHERE x."commentaryId" = c.id) AS "coverIds"
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    JOIN "CommentaryCover" cc ON cc."indicatorId" = r."indicatorId"
    JOIN "Commentary" c ON c.id = cc."commentaryId" AND c."editionId" = r."editionId"
    WHERE ${visible(reader)} AND r.id = ANY(${reportIds})
    ORDER BY r.id, c.date DESC NULLS LAST, c.position`);
}

export interface ConflictRow {
  id: string;
  /** The report it was asked for; null for the conflicts of a whole edition. */
  reportId: string | null;
  editionId: string;
  subject: string;
  reason: string;
  readings: {
    raw: string;
    line: number | null;
    standing: boolean;
    note: string | null;
    documentId: string;
  }[];
  indicatorIds: string[];
}

const CONFLICT = Prisma.sql`x.id, x."editionId", x.subject, x.reason,
  (SELECT json_agg(json_build_object('raw', y.raw, 'line', y.line, 'standing', y.standing, 'note', y.note,
     'documentId', y."documentId") ORDER BY y.position) FROM "ConflictReading" y WHERE y."conflictId" = x.id) AS readings,
  COALESCE((SELECT array_agg(ci."indicatorId" ORDER BY ci."indicatorId" COLLATE "C") FROM "ConflictIndicator" ci
     WHERE ci."conflictId" = x.id), '{}') AS "indicatorIds"`;

export function readConflicts(reader: Reader, reportIds: readonly string[]): Promise<ConflictRow[]> {
  return reader.rows(Prisma.sql`SELECT r.id AS "reportId", ${CONFLICT}
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    JOIN "ConflictIndicator" j ON j."indicatorId" = r."indicatorId"
    JOIN "Conflict" x ON x.id = j."conflictId" AND x."editionId" = r."editionId"
    WHERE ${visible(reader)} AND r.id = ANY(${reportIds}) ORDER BY r.id, x.position`);
}

export function readConflictsOfEditions(
  reader: Reader,
  editionIds: readonly string[],
): Promise<ConflictRow[]> {
  return reader.rows(Prisma.sql`SELECT NULL AS "reportId", ${CONFLICT}
    FROM "Conflict" x JOIN "Edition" e ON e.id = x."editionId"
    WHERE ${visible(reader)} AND x."editionId" = ANY(${editionIds}) ORDER BY x."editionId", x.position`);
}
