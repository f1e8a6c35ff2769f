import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import type { Reader } from './reader.ts';

/** A file of returns that somebody uploaded. */
export interface ReturnImportRow {
  id: string;
  editionId: string;
  fileName: string;
  by: string;
  byName: string;
  at: string;
  /** Null until it is applied. */
  appliedAt: string | null;
  /** How many returns it changes, and how many it says the same of. */
  changed: number;
  unchanged: number;
  /** Those that it changes. */
  returnIds: string[];
}

/** Imports by their ids, as far as one person uploaded them: nobody sees another's. */
export function readImports(reader: Reader, ids: readonly string[], by: string): Promise<ReturnImportRow[]> {
  return reader.rows(Prisma.sql`SELECT m.id, m."editionId", m."fileName", m.by, ${nameOf(Prisma.sql`m.by`)} AS "byName",
      ${instant(Prisma.sql`m.at`)} AS at, ${instant(Prisma.sql`m."appliedAt"`)} AS "appliedAt", rows.changed, rows.unchanged,
      rows."returnIds"
    FROM "ReturnImport" m CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE k.changes)::int AS changed, count(*) FILTER (WHERE NOT k.changes)::int AS unchanged,
        COALESCE(array_agg(k.id ORDER BY k.row) FILTER (WHERE k.changes), '{}') AS "returnIds"
      FROM jsonb_to_recordset(m.rows) AS k(id text, row int, changes boolean)) rows
    WHERE m.id = ANY(${ids}) AND m.by = ${by}`);
}
