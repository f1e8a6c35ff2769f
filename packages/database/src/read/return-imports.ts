import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import type { Reader } from './reader.ts';

/** A file of returns that somebody sent, as it was read. */
export interface ReturnImportRow {
  id: string;
  editionId: string;
  fileName: string;
  at: string;
  /** Null until it is applied. */
  appliedAt: string | null;
  /** Ids of the returns that it changes. */
  changedIds: string[];
  /** How many of its returns are so already. */
  unchanged: number;
}

/** Those that a person sent: what is in a file is nobody else's before it is applied. */
export function readReturnImports(
  reader: Reader,
  ids: readonly string[],
  by: string,
): Promise<ReturnImportRow[]> {
  return reader.rows(Prisma.sql`SELECT m.id, m."editionId", m."fileName", ${instant(Prisma.sql`m.at`)} AS at,
      ${instant(Prisma.sql`m."appliedAt"`)} AS "appliedAt",
      ARRAY(SELECT filed.row ->> 'id' FROM jsonb_array_elements(m.rows) WITH ORDINALITY AS filed(row, place)
        WHERE (filed.row ->> 'changes')::boolean ORDER BY filed.place) AS "changedIds",
      (SELECT count(*) FROM jsonb_array_elements(m.rows) filed WHERE NOT (filed ->> 'changes')::boolean)::int AS unchanged
    FROM "ReturnImport" m WHERE m.id = ANY(${ids}) AND m.by = ${by}`);
}
