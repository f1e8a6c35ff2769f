import type { Database } from '@dial/database/open/database';
import { readerOf } from '@dial/database/read/reader';
import { readDataVersion } from '@dial/database/read/version';
import type { FastifyInstance } from 'fastify';

/** `/healthz`: the process answers. `/readyz`: the database answers too. */
export function healthRoutes(server: FastifyInstance, { prisma }: Database): void {
  server.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  server.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await readDataVersion(readerOf(prisma, 'PUBLISHED'));
      return await reply.send({ status: 'ready' });
    } catch {
      return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
}
