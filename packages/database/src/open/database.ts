import type { PrismaClient } from './client.ts';
import type { VersionWatch } from './version-watch.ts';

/** An open, migrated database. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly prisma: PrismaClient;
  /** What was opened, for a log line: a directory, or a host and database name without the password. */
  readonly place: string;
  readonly appliedMigrations: readonly string[];
  /**
   * The client for requests: its statements run under the role `dial_requests`, which can neither change what happened nor what is
   * published. The embedded database has one session only, so that `prisma` has the role from then on, too: load first.
   */
  forRequests(): Promise<PrismaClient>;
  /** Begins to follow the version of the data; its `stop` comes before `close`. */
  followVersion(): Promise<VersionWatch>;
  /** Its connections now; the embedded database has none. */
  connections?(): Connections;
  close(): Promise<void>;
}

export interface Connections {
  readonly inUse: number;
  readonly idle: number;
  /** Statements and transactions that wait for one. */
  readonly waiting: number;
}

/** The role that requests are served under; the migrations make it and say what it may do. */
export const REQUESTS_ROLE = 'dial_requests';

/** Prisma gives up on a transaction after 5 s by default; a load of whole editions may take longer. */
export const TRANSACTION_OPTIONS = { timeout: 120_000, maxWait: 30_000 };
