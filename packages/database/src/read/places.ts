import { Prisma } from '../open/client.ts';
import type { Asker } from './reader.ts';
import type { Stage } from './words.ts';

/** What an indicator report belongs to: all that a scope can name, and the stage of its edition. Nothing that it shows. */
export interface PlaceRow {
  reportId: string;
  directorate: string | null;
  service: string | null;
  indicator: string;
  stage: Stage;
}

/** Whether somebody may do something to a row is asked before they see it, so that this is read whatever the reader sees. */
export function readPlaces(asker: Asker, reportIds: readonly string[]): Promise<PlaceRow[]> {
  return asker.rows(Prisma.sql`SELECT r.id AS "reportId", r."directorateId" AS directorate, r."serviceId" AS service,
      r."indicatorId" AS indicator, e.stage::text
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" WHERE r.id = ANY(${reportIds})`);
}
