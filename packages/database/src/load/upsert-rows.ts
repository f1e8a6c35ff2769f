import { Prisma, type TransactionClient } from '../open/client.ts';

/** A row as the database names its columns; values as JSON carries them (decimals and dates as text). */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Writes rows by one statement: new ones are inserted, those whose key exists are updated. The columns are those
 * of the first row; `json_populate_recordset` gives each its database type.
 */
export async function upsertRows(
  tx: TransactionClient,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first);
  const rest = columns.filter((column) => !key.includes(column));
  const list = columns.map(quote).join(', ');
  const update =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((column) => `${quote(column)} = EXCLUDED.${quote(column)}`).join(', ')}`;
  await tx.$executeRaw(
    Prisma.sql`INSERT INTO ${Prisma.raw(quote(table))} (${Prisma.raw(list)})
      SELECT ${Prisma.raw(list)}
      FROM json_populate_recordset(NULL::${Prisma.raw(quote(table))}, ${JSON.stringify(rows)}::json)
      ON CONFLICT (${Prisma.raw(key.map(quote).join(', '))}) DO ${Prisma.raw(update)}`,
  );
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
