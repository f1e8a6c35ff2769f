import type { PrismaClient, TransactionClient } from '@dial/database/open/client';
import type { OnStatement } from '@dial/database/open/create-client';
import type { Database } from '@dial/database/open/database';
import { GROUND, madeGround } from '@dial/database/testing/made-ground';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { buildServer } from '../../src/server/build-server.ts';
import { PUBLIC_VIEWER, type Viewer } from '../../src/server/viewer.ts';
import type { Answer } from './ask.ts';
import { asOwner, forRequests } from './for-requests.ts';
import { openEmptyDatabase } from './test-database.ts';

/** A server on made-up data alone, to which requests say themselves who asks. */
export interface MadeServer {
  /** As requests are served with it: under their role. */
  readonly database: Database;
  readonly server: FastifyInstance;
  /** Asks by POST, as "id:role" with the role for the whole council, as "id:role:part:id", or signed out. */
  as(who: string | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Does in one transaction what requests cannot. */
  asOwner(work: (tx: TransactionClient) => Promise<unknown>): Promise<void>;
  /** Takes away what requests wrote. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function serveMade(
  ground: (prisma: PrismaClient) => Promise<void> = madeGround,
  onStatement?: OnStatement,
  introspection = true,
): Promise<MadeServer> {
  const opened = await openEmptyDatabase(onStatement);
  await ground(opened.prisma);
  const database = await forRequests(opened);
  const webFolder = new URL('web', import.meta.url).pathname;
  const server = await buildServer({
    database,
    council: { name: 'Made-up Council' },
    webFolder,
    compiledAt: 1,
    introspection,
    viewerOf,
  });
  return {
    database,
    server,
    as: async (who, query, variables = {}) => {
      const payload = { query, variables };
      const response = await server.inject({ method: 'POST', url: '/graphql', payload, headers: says(who) });
      return response.json<Answer>();
    },
    asOwner: (work) => asOwner(database, work),
    reset: () => asOwner(database, removeWritten),
    close: () => server.close().then(() => database.close()),
  };
}

async function removeWritten(prisma: TransactionClient): Promise<void> {
  await prisma.outcomeMappingVersion.deleteMany({ where: { mapping: { outcomeId: GROUND.outcome } } });
  await prisma.outcomeMapping.deleteMany({ where: { outcomeId: GROUND.outcome } });
  await prisma.deliveryMeasure.deleteMany();
  await prisma.deliveryPlan.deleteMany();
  await prisma.searchEntry.deleteMany({ where: { kind: 'DELIVERY_MEASURE' } });
  await prisma.auditEvent.deleteMany({ where: { actor: { not: 'record' } } });
}

const HEADER = 'x-test-viewer';

/** The header of a request from "id:role" or "id:role:scope", or of one from nobody. */
export function says(who: string | null): Record<string, string> {
  return who === null ? {} : { [HEADER]: who };
}

function viewerOf({ headers }: FastifyRequest): Viewer {
  const who = headers[HEADER];
  if (typeof who !== 'string') return PUBLIC_VIEWER;
  const [id = '', name = '', ...scope] = who.split(':');
  return { id, name: id, roles: [{ name, scopes: [scope.join(':') || 'council'] }] };
}
