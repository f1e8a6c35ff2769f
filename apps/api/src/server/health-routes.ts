import type { Database } from '@dial/database/open/database';
import { TimeBound, withinBound } from '@dial/database/open/time-bound';
import { readerOf } from '@dial/database/read/reader';
import { readDataVersion } from '@dial/database/read/version';
import type { FastifyInstance } from 'fastify';

/** Milliseconds within which a database answers that is there. */
const PATIENCE = 2_000;

/** `/healthz`: the process answers. `/readyz`: the database answers too, and the program is not told to stop. */
export function healthRoutes(server: FastifyInstance, { prisma }: Database, stopping?: AbortSignal): void {
  const isThere = sharedCheck(() => readDataVersion(readerOf(prisma, 'PUBLISHED')));
  server.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  server.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const reason = stopping?.aborted
      ? 'The program is stopping.'
      : (await isThere())
        ? null
        : 'The database does not answer.';
    return reason === null
      ? reply.send({ status: 'ready' })
      : reply.code(503).send({ status: 'not ready', reason });
  });
}

/** However often it is asked meanwhile, a database that hangs is asked once. */
function sharedCheck(check: () => Promise<unknown>): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  const ask = () => {
    const bound = new TimeBound(PATIENCE);
    const answer = withinBound(bound, () => check()).then(
      () => true,
      () => false,
    );
    return answer.finally(() => {
      bound.lift();
      asking = null;
    });
  };
  return () => {
    asking ??= ask();
    // A connection that is not made is given up later than who asks waits.
    return Promise.race([asking, after(PATIENCE)]);
  };
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref();
  });
}
