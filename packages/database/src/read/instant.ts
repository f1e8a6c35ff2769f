import { Prisma, type Sql } from '../open/client.ts';

/** A moment as ISO 8601 in UTC, to the millisecond: "2024-03-31T09:30:00.000Z". */
export function instant(column: Sql): Sql {
  return Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
