import { Prisma, type TransactionClient } from '../open/client.ts';

/** A row as the database names its columns; values as JSON carries them (decimals and dates as text). */
export type Row = Readonly<Record<string, unknown>>;

/** Writes rows by one statement: new ones are inserted, those whose key exists are updated. */
export async function upsertRows(
  tx: TransactionClient,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const rest = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column));
  const update =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((column) => `${quote(column)} = EXCLUDED.${quote(column)}`).join(', ')}`;
  await writeRows(tx, table, rows, `ON CONFLICT (${key.map(quote).join(', ')}) DO ${update}`);
}

/** Writes new rows by one statement. A row that is there already is an error: nothing is overwritten. */
export async function insertRows(tx: TransactionClient, table: string, rows: readonly Row[]): Promise<void> {
  await writeRows(tx, table, rows, '');
}

/** The columns are those of the first row; `json_populate_recordset` gives each its database type. */
async function writeRows(
  tx: TransactionClient,
  table: string,
  rows: readonly Row[],
  onConflict: string,
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const list = Prisma.raw(Object.keys(first).map(quote).join(', '));
  const name = Prisma.raw(quote(table));
  await tx.$executeRaw(
    Prisma.sql`INSERT INTO ${name} (${list})
      SELECT ${list} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json) ${Prisma.raw(onConflict)}`,
  );
}

export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
