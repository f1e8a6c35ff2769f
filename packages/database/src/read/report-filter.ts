import { searchWords } from '@dial/domain/text/search-words';
import { Prisma, type Sql } from '../open/client.ts';
import type { Reader } from './reader.ts';
import { STANDING_MAPPING, sourcesVisible } from './standing-mapping.ts';

/** Every condition must hold; the values of one condition are alternatives. Empty and absent mean any. */
export interface ReportFilter {
  readonly search?: string | null | undefined;
  readonly areas?: readonly string[] | null | undefined;
  readonly directorates?: readonly string[] | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  /** Those that the row's indicator is mapped to, agreed or proposed. */
  readonly outcomes?: readonly string[] | null | undefined;
  readonly frequencies?: readonly string[] | null | undefined;
  /** The rating shown to readers. Together with `unrated` these are alternatives of one condition. */
  readonly rags?: readonly string[] | null | undefined;
  readonly unrated?: readonly string[] | null | undefined;
  readonly movements?: readonly string[] | null | undefined;
  readonly ratingsDiffer?: boolean | null | undefined;
}

/** Conditions on an indicator report `r`. */
export function filterSql(reader: Reader, filter: ReportFilter): Sql {
  const conditions: Sql[] = [];
  for (const word of searchWords(filter.search ?? ''))
    conditions.push(Prisma.sql`r."searchText" LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  const anyOf = (column: Sql, values: readonly string[] | null | undefined) =>
    values == null || values.length === 0 ? null : Prisma.sql`${column} = ANY(${values})`;
  const push = (condition: Sql | null) => {
    if (condition !== null) conditions.push(condition);
  };
  push(anyOf(Prisma.sql`r."areaId"`, filter.areas));
  push(anyOf(Prisma.sql`r."directorateId"`, filter.directorates));
  push(anyOf(Prisma.sql`r."serviceId"`, filter.services));
  push(anyOf(Prisma.sql`r.frequency::text`, filter.frequencies));
  push(anyOf(Prisma.sql`r.movement::text`, filter.movements));
  const outcome = anyOf(Prisma.sql`m."outcomeId"`, filter.outcomes);
  if (outcome !== null) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM ${STANDING_MAPPING} WHERE m."indicatorId" = r."indicatorId"
      AND v.status <> 'RETIRED' AND ${sourcesVisible(reader)} AND ${outcome})`);
  }
  const rag = anyOf(
    Prisma.sql`r.rag::text`,
    filter.rags?.map((value) => value.toLowerCase()),
  );
  const unrated = anyOf(Prisma.sql`r."unratedReason"::text`, filter.unrated);
  const reason = unrated === null ? null : Prisma.sql`(r.rag IS NULL AND ${unrated})`;
  push(rag !== null && reason !== null ? Prisma.sql`(${rag} OR ${reason})` : (rag ?? reason));
  if (filter.ratingsDiffer != null) conditions.push(Prisma.sql`r."ratingsDiffer" = ${filter.ratingsDiffer}`);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}
