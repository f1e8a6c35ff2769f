import type { RatedRow } from '@dial/domain/transitions/rated-row';
import { Prisma } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { STILL_OWED } from './still-owed.ts';

/** A row of an edition with the rating that readers are shown, and where it stands. */
export interface EditionRatedRow extends RatedRow {
  readonly editionId: string;
  readonly reportId: string;
  /** Its area without the edition: "net-zero". */
  readonly area: string;
}

/** The rows of editions that are not only listed, in each edition's order. */
export function readRatedRows(reader: Reader, editionIds: readonly string[]): Promise<EditionRatedRow[]> {
  return reader.rows(Prisma.sql`SELECT r."editionId", r.id AS "reportId", r."indicatorId", r.rag::text,
      substr(r."areaId", length(r."editionId") + 2) AS area, (r.rag IS NULL AND ${STILL_OWED}) AS waits
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    WHERE ${visible(reader)} AND NOT r."listedOnly" AND r."editionId" = ANY(${editionIds}) ORDER BY r."editionId", r.position`);
}
