import { readerOf } from '@dial/database/read/reader';
import type { FastifyInstance } from 'fastify';
import { currentVersion } from '../server/current-version.ts';
import { answeredFromCache } from '../server/published-cache.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { NO_SIGN_IN } from '../server/site.ts';
import { PUBLIC_VIEWER, visibilityOf } from '../server/viewer.ts';
import { editionsFeed } from './editions-feed.ts';
import { writeAtom } from './write-atom.ts';

/** `/editions.atom`: what is published, to everybody alike, whoever asks. */
export function feedRoutes(server: FastifyInstance, options: ServerOptions): void {
  const site = { council: options.council, url: (options.signIn?.site ?? NO_SIGN_IN).url };
  server.get('/editions.atom', async (request, reply) => {
    const reader = readerOf(options.database.prisma, visibilityOf(PUBLIC_VIEWER));
    const version = await currentVersion(options, reader);
    if (answeredFromCache(request, reply, PUBLIC_VIEWER, version, 'editions.atom')) return reply.send();
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(writeAtom(await editionsFeed(reader, site)));
  });
}
