import { createServer } from 'node:http';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyServerFactory } from 'fastify';
import { auditRoutes } from '../audit/audit-routes.ts';
import { feedRoutes } from '../data/feed-routes.ts';
import { openDataRoutes } from '../data/open-data-routes.ts';
import { embedRoutes } from '../embed/embed-routes.ts';
import { packRoutes } from '../pack/pack-routes.ts';
import { authRoutes } from '../sign-in/auth-routes.ts';
import { figuresImportRoutes } from '../spreadsheet/figures/figures-import-routes.ts';
import { importRoutes } from '../spreadsheet/import-routes.ts';
import { templateRoutes } from '../spreadsheet/template-routes.ts';
import { graphqlRoutes } from './graphql-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { type KeptAnswers, keptAnswers } from './kept-answers.ts';
import { keptFiles } from './kept-files.ts';
import { LIMITS } from './limits.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { ServerOptions } from './server-options.ts';
import { webAppRoutes } from './web-app-routes.ts';
import { WEB_FOLDER } from './web-folder.ts';

/** The whole server, not yet listening: API, open data, health and the web app. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const kept = [keptFiles(options.webFolder ?? WEB_FOLDER), ...keptAnswersOf(options)];
  const server = fastify({
    bodyLimit: LIMITS.bodyBytes,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    serverFactory: keeping(kept),
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
  });
  server.decorateRequest('dataVersion', null);
  server.addHook('onRequest', (request, reply, done) => {
    // What reads GraphQL makes an address of it.
    if (request.headers.host === undefined || URL.canParse(`http://${request.hostname}/`)) done();
    else void reply.code(400).send({ error: 'The header Host names no host.' });
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    for (const each of kept) each.keep(request, reply, payload);
    done(null, payload);
  });
  // Before any routes: those in a scope of their own take over the one that is set by then.
  server.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error(error);
    // What went wrong inside stays inside; a client's own mistake is told.
    const message = status >= 500 ? 'Something went wrong on our side.' : messageOf(error);
    return reply.code(status).send({ error: message });
  });
  await server.register(helmet, SECURITY_HEADERS);
  await server.register(compress, { threshold: 1024 });
  healthRoutes(server, options.database);
  if (options.signIn !== undefined) authRoutes(server, options.signIn);
  await graphqlRoutes(server, options);
  openDataRoutes(server, options);
  feedRoutes(server, options);
  embedRoutes(server, options);
  templateRoutes(server, options);
  await importRoutes(server, options);
  await figuresImportRoutes(server, options);
  auditRoutes(server, options);
  packRoutes(server, options);
  await webAppRoutes(server, options);
  return server;
}

/** Who asks is told by cookies alone, unless a test says otherwise: then nothing can be kept by its address. */
function keptAnswersOf({ versions, viewerOf }: ServerOptions): KeptAnswers[] {
  return versions === undefined || viewerOf !== undefined ? [] : [keptAnswers(versions)];
}

function keeping(kept: readonly KeptAnswers[]): FastifyServerFactory {
  return (handle, options) =>
    createServer(options, (request, response) => {
      if (!kept.some((each) => each.answer(request, response))) handle(request, response);
    });
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The request could not be read.';
}
