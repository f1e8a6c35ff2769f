import { Prisma, type Sql } from '../open/client.ts';

export const ORDER_FIELDS = [
  'POSITION',
  'TITLE',
  'RAG',
  'AREA',
  'DIRECTORATE',
  'DISTANCE_FROM_TARGET',
] as const;

type OrderField = (typeof ORDER_FIELDS)[number];

export interface ReportOrder {
  readonly field: OrderField;
  readonly descending: boolean;
}

/** A place in an ordered list: the key it is ordered by, as text, and the id that breaks ties. */
export interface ReportCursor extends ReportOrder {
  readonly key: string;
  readonly id: string;
}

/** Each order has a column that is never null, so that a cursor can carry its value. */
const COLUMNS: Readonly<Record<OrderField, { column: Sql; type: Sql }>> = {
  POSITION: { column: Prisma.sql`r.position`, type: Prisma.sql`int` },
  TITLE: { column: Prisma.sql`r."titleKey"`, type: Prisma.sql`text` },
  RAG: { column: Prisma.sql`r."ragKey"`, type: Prisma.sql`int` },
  AREA: { column: Prisma.sql`r."areaKey"`, type: Prisma.sql`text` },
  DIRECTORATE: { column: Prisma.sql`r."directorateKey"`, type: Prisma.sql`text` },
  DISTANCE_FROM_TARGET: { column: Prisma.sql`r."distanceKey"`, type: Prisma.sql`numeric` },
};

/** Text is ordered by its bytes, whatever the server's collation, as the keys were made for. */
export function orderSql({ field, descending }: ReportOrder): Sql {
  const { column, type } = COLUMNS[field];
  const collated = type.sql === 'text' ? Prisma.sql`${column} COLLATE "C"` : column;
  return descending
    ? Prisma.sql`${collated} DESC, r.id COLLATE "C" DESC`
    : Prisma.sql`${collated}, r.id COLLATE "C"`;
}

export function keySql({ field }: ReportOrder): Sql {
  return Prisma.sql`${COLUMNS[field].column}::text`;
}

export function afterSql(cursor: ReportCursor | null): Sql {
  if (cursor === null) return Prisma.sql`true`;
  const { column, type } = COLUMNS[cursor.field];
  const collation = type.sql === 'text' ? Prisma.sql`COLLATE "C"` : Prisma.empty;
  const comparison = cursor.descending ? Prisma.sql`<` : Prisma.sql`>`;
  return Prisma.sql`(${column} ${collation}, r.id COLLATE "C") ${comparison} (${cursor.key}::${type}, ${cursor.id})`;
}
