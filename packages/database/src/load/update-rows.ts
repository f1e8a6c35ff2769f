import { Prisma, type TransactionClient } from '../open/client.ts';
import { quote, type Row } from './upsert-rows.ts';

/**
 * Changes rows that are there, by one statement: the columns of the first row, found by `id`. What is so already is left alone.
 *
 * @returns the ids of those that changed
 */
export async function updateRows(
  tx: TransactionClient,
  table: string,
  rows: readonly Row[],
): Promise<string[]> {
  const first = rows[0];
  if (first === undefined) return [];
  const name = Prisma.raw(quote(table));
  const columns = Object.keys(first).filter((column) => column !== 'id');
  const list = (each: (column: string) => string) => Prisma.raw(columns.map(each).join(', '));
  const changed = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`UPDATE ${name} t SET ${list((column) => `${quote(column)} = n.${quote(column)}`)}
      FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json) n
      WHERE t.id = n.id AND (${list((column) => `t.${quote(column)}`)}) IS DISTINCT FROM (${list((column) => `n.${quote(column)}`)})
      RETURNING t.id`,
  );
  return changed.map(({ id }) => id);
}
