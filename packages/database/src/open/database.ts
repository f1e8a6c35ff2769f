import type { PrismaClient } from './client.ts';

/** An open, migrated database. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly prisma: PrismaClient;
  /** What was opened, for a log line: a directory, or a host and database name without the password. */
  readonly place: string;
  readonly appliedMigrations: readonly string[];
  close(): Promise<void>;
}

/** Prisma gives up on a transaction after 5 s by default; a load of whole editions may take longer. */
export const TRANSACTION_OPTIONS = { timeout: 120_000, maxWait: 30_000 };
