import { Prisma, type Sql } from '../open/client.ts';

/** The name of whom a column names: a person; "The documents" for what data files brought, "Dial" for what it did by itself. */
export function nameOf(column: Sql): Sql {
  return Prisma.sql`CASE ${column} WHEN 'record' THEN 'The documents' WHEN 'dial' THEN 'Dial'
    ELSE COALESCE((SELECT named.name FROM "Person" named WHERE named.id = ${column}), ${column}) END`;
}
