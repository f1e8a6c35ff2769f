import { Prisma, type Sql } from '../open/client.ts';

/** The name of the person whom a column names by id; what else stands there ("record", "dial") as it is. */
export function authorName(column: Sql): Sql {
  return Prisma.sql`COALESCE((SELECT named.name FROM "Person" named WHERE named.id = ${column}), ${column})`;
}
