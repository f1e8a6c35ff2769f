import type { NarrowedRow } from '@dial/domain/report/narrow-reports';
import type { OrderedRow } from '@dial/domain/report/order-reports';
import { Prisma, type Sql } from '../open/client.ts';
import { type Reader, visible } from './reader.ts';
import { STANDING_MAPPING, sourcesVisible } from './standing-mapping.ts';
import type { Frequency, Movement, Rag, UnratedReason } from './words.ts';

/** What an edition's rows are narrowed and ordered by, in memory: the domain's `narrowReports` and `orderReports`. */
export interface ListKeys extends NarrowedRow, OrderedRow {
  readonly frequency: Frequency | null;
  readonly rag: Rag | null;
  readonly unratedReason: UnratedReason | null;
  readonly movement: Movement;
}

/** The columns of it of a report `r`. */
export function listKeys(reader: Reader): Sql {
  return Prisma.sql`r.id, r.position, r."areaId", r."directorateId", r."serviceId", r.frequency::text, r.rag::text,
    r."unratedReason"::text, r.movement::text, r."ratingsDiffer", r."searchText", r."titleKey", r."ragKey", r."areaKey",
    r."directorateKey", r."distanceKey"::text, ${outcomeIds(reader)} AS "outcomeIds"`;
}

/** The outcomes of a row's indicator, in the order of the vision. */
function outcomeIds(reader: Reader): Sql {
  return Prisma.sql`ARRAY(SELECT m."outcomeId" FROM ${STANDING_MAPPING}
    JOIN "Outcome" o ON o.id = m."outcomeId" LEFT JOIN "StrategicPriority" sp ON sp.id = o."priorityId"
    WHERE m."indicatorId" = r."indicatorId" AND v.status <> 'RETIRED' AND ${sourcesVisible(reader)}
    ORDER BY sp.position, o.position, o.id COLLATE "C")`;
}

export interface ListedRow extends ListKeys {
  readonly editionId: string;
  readonly indicatorId: string;
  readonly title: string;
  readonly series: string | null;
  readonly listedOnly: boolean;
}

/** All rows of editions by what a list needs of them, in printed order. */
export function readListedRows(reader: Reader, editionIds: readonly string[]): Promise<ListedRow[]> {
  return reader.rows(Prisma.sql`SELECT r."editionId", r."indicatorId", i.title, i.series, r."listedOnly", ${listKeys(reader)}
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
    WHERE ${visible(reader)} AND r."editionId" = ANY(${editionIds}) ORDER BY r.position, r.id COLLATE "C"`);
}
