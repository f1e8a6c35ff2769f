import { openAsBlob } from 'node:fs';
import { inject } from 'vitest';
import type { CopyConnection } from '../backup/copy-connection.ts';
import { embeddedConnection } from '../backup/embedded-connection.ts';
import { serverConnection } from '../backup/server-connection.ts';
import { createClient, type OnStatement } from '../open/create-client.ts';
import type { Database } from '../open/database.ts';
import { adapterOf, openMemory, takeRequestsRole } from '../open/embedded-engine.ts';
import { followEmbeddedVersion } from '../open/follow-embedded-version.ts';
import { openServer } from '../open/open-server.ts';
import { createServerDatabase } from './server-database.ts';

/** A kind of database that tests run on. What is opened is new and empty, and gone after `close`. */
export interface DatabaseKind {
  readonly kind: 'embedded' | 'server';
  /** Migrated. */
  open(onStatement?: OnStatement): Promise<Database>;
  /** Without any table. */
  connect(): Promise<CopyConnection>;
}

/** The embedded database in memory, and the server that is given, if any. */
export function databaseKinds(serverUrl: string | undefined): DatabaseKind[] {
  return serverUrl === undefined || serverUrl === '' ? [EMBEDDED] : [EMBEDDED, serverKind(serverUrl)];
}

const EMBEDDED: DatabaseKind = {
  kind: 'embedded',
  open: async (onStatement) => {
    const engine = await openMemory(await openAsBlob(inject('embedded').migrated));
    const prisma = createClient(adapterOf(engine), onStatement);
    const close = () => prisma.$disconnect().then(() => engine.close());
    const forRequests = async () => {
      await takeRequestsRole(engine);
      return prisma;
    };
    const followVersion = () => followEmbeddedVersion(engine);
    return {
      kind: 'embedded',
      prisma,
      place: 'memory',
      appliedMigrations: [],
      forRequests,
      followVersion,
      close,
    };
  },
  connect: async () => {
    const engine = await openMemory(await openAsBlob(inject('embedded').empty));
    return embeddedConnection(engine, 'memory');
  },
};

function serverKind(serverUrl: string): DatabaseKind {
  return {
    kind: 'server',
    open: async (onStatement) => {
      const { databaseUrl, drop } = await createServerDatabase(
        serverUrl,
        inject('migratedOnServer') ?? undefined,
      );
      const database = await openServer(databaseUrl, onStatement);
      return { ...database, close: () => database.close().then(drop) };
    },
    connect: async () => {
      const { databaseUrl, drop } = await createServerDatabase(serverUrl);
      const connection = await serverConnection(databaseUrl);
      return { ...connection, close: () => connection.close().then(drop) };
    },
  };
}
