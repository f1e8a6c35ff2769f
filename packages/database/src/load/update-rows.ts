import { Prisma, type TransactionClient } from '../open/client.ts';
import { quote, type Row } from './upsert-rows.ts';

/** Changes rows that are there, by one statement: the columns of the first row, found by `id`. */
export async function updateRows(tx: TransactionClient, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const name = Prisma.raw(quote(table));
  const columns = Object.keys(first).filter((column) => column !== 'id');
  const changes = Prisma.raw(columns.map((column) => `${quote(column)} = n.${quote(column)}`).join(', '));
  await tx.$executeRaw(
    Prisma.sql`UPDATE ${name} t SET ${changes} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json) n
      WHERE t.id = n.id`,
  );
}
