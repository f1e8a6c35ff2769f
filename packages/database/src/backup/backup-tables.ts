import { z } from 'zod';
import type { BackupManifest } from './backup-manifest.ts';
import type { CopyConnection } from './copy-connection.ts';
import { inOrder } from './in-order.ts';

/**
 * What a backup does without: sign-ins as they stand, links that are good for a time, attempts. Whoever holds the file could go in by
 * the first two.
 */
export const LEFT_OUT: readonly string[] = ['Session', 'Verification', 'RateLimit'];

type Column = BackupManifest['tables'][number]['columns'][number];

export interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly Column[];
}

const tableSchema = z.object({
  name: z.string(),
  needs: z.array(z.string()),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
});

/** The tables that a backup holds, each after those it refers to, with their columns in order. */
export async function readTables(query: CopyConnection['query']): Promise<DatabaseTable[]> {
  const rows = await query(`SELECT c.relname AS name,
      ARRAY(SELECT f.relname::text FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND f.oid <> c.oid) AS needs,
      (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
        FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
    FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname COLLATE "C"`);
  return inOrder(z.array(tableSchema).parse(rows)).filter(({ name }) => !LEFT_OUT.includes(name));
}

/** For COPY. */
export function withColumns({ name, columns }: DatabaseTable): string {
  return `"${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})`;
}

const sequenceSchema = z.object({ value: z.string(), called: z.boolean() });

export async function readSequences(query: CopyConnection['query']): Promise<BackupManifest['sequences']> {
  const found = await query(`SELECT relname AS name FROM pg_class
    WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY relname COLLATE "C"`);
  const sequences: BackupManifest['sequences'] = [];
  for (const { name } of z.array(z.object({ name: z.string() })).parse(found)) {
    const [row] = await query(`SELECT last_value::text AS value, is_called AS called FROM "${name}"`);
    sequences.push({ name, ...sequenceSchema.parse(row) });
  }
  return sequences;
}
