import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** As PostgreSQL's catalogue has it, of ours: a letter, then letters, digits and underscores. It becomes part of a path and of SQL. */
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);

/** What a backup says of itself, in `manifest.json`; docs/backup.md explains it to those who read one without Dial. */
export const manifestSchema = z.strictObject({
  program: z.literal('dial'),
  /** Of the file itself. */
  format: z.literal(1),
  /** Version of the program that wrote it. */
  version: z.string(),
  /** Name of the newest migration that the database had. */
  schema: z.string(),
  made: z.iso.datetime(),
  /** Of the database it was made of; it may be restored into either. */
  kind: z.enum(['embedded', 'server']),
  migrations: z.array(z.strictObject({ name: z.string().regex(/^\d+_\w+$/), sha256 })).min(1),
  /** A table after those that it refers to. */
  tables: z.array(
    z.strictObject({
      name,
      columns: z.array(z.strictObject({ name, type: z.string() })).min(1),
      rows: z.int().min(0),
      sha256,
    }),
  ),
  /** `called`: whether `value` was given out already. */
  sequences: z.array(z.strictObject({ name, value: z.string().regex(/^\d{1,19}$/), called: z.boolean() })),
});

export type BackupManifest = z.infer<typeof manifestSchema>;

export type BackupTable = BackupManifest['tables'][number];

export const MANIFEST = 'manifest.json';

export const tableFile = (table: string) => `tables/${table}.csv`;

export const migrationFile = (migration: string) => `migrations/${migration}.sql`;
