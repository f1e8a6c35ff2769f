import { createServer } from 'node:http';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerFactory,
  LogController,
} from 'fastify';
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
import { securityHeaders } from './security-headers.ts';
import type { ServerOptions } from './server-options.ts';
import { NO_SIGN_IN } from './site.ts';
import { createLog } from './watch/log.ts';
import { forRequest, tellFault } from './watch/present-request.ts';
import { requestIds } from './watch/request-id.ts';
import { howLong, isTimedOut } from './watch/timed-out.ts';
import type { Watch } from './watch/watch.ts';
import { watchRequests } from './watch/watch-requests.ts';
import { webAppRoutes } from './web-app-routes.ts';
import { WEB_FOLDER } from './web-folder.ts';

/** The whole server, not yet listening: API, open data, health and the web app. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const watch = options.watch ?? { log: createLog('lines') };
  // Of what the framework says by itself, warnings and errors.
  const loggerInstance: FastifyBaseLogger = watch.log.child({}, { level: 'warn' });
  const kept = [keptFiles(options.webFolder ?? WEB_FOLDER), ...keptAnswersOf(options)];
  const server = fastify({
    bodyLimit: LIMITS.bodyBytes,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    frameworkErrors: unreadable,
    // While it closes, what comes on a connection that is still open is answered, as the last on it.
    return503OnClosing: false,
    serverFactory: keeping(kept, watch),
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestIds(options.trustedProxies ?? []),
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
  });
  // A form of another site could send it.
  server.removeContentTypeParser('text/plain');
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
    // A client's own mistake is told; what went wrong inside stays inside.
    if (status < 500) return reply.code(status).send({ error: messageOf(error) });
    const { present, id, raw } = request;
    // Who asked is gone before the end of it: nobody reads this, and nothing broke.
    if (raw.destroyed && !raw.complete) return reply.code(400).send({ error: 'The request was cut off.' });
    if (isTimedOut(error, present)) {
      const message = `${howLong(present)} Nothing of it was written. Try again soon.`;
      return reply.code(503).header('cache-control', 'no-store').send({ error: message });
    }
    const tell = () => tellFault(error, 'A request failed.');
    if (present === null) tell();
    else forRequest(present, tell);
    return reply.code(status).send({ error: 'Something went wrong on our side.', requestId: id });
  });
  watchRequests(server, options, watch);
  await server.register(helmet, securityHeaders((options.signIn?.site ?? NO_SIGN_IN).url));
  await server.register(compress, { threshold: 1024 });
  healthRoutes(server, options.database, watch.stopping);
  if (options.signIn !== undefined) authRoutes(server, options.signIn);
  await graphqlRoutes(server, options, watch);
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

/** Milliseconds. Longer than proxies keep a connection, so that none sends on one that was just closed here. */
const KEEP_ALIVE = 75_000;

function keeping(kept: readonly KeptAnswers[], { metrics, stopping }: Watch): FastifyServerFactory {
  const counts = metrics?.kept ?? { hits: 0, misses: 0 };
  return (handle, options) =>
    createServer({ ...options, keepAliveTimeout: KEEP_ALIVE }, (request, response) => {
      if (!stopping?.aborted && kept.some((each) => each.answer(request, response))) {
        counts.hits += 1;
        return;
      }
      counts.misses += 1;
      handle(request, response);
    });
}

/** Of an address that is none, before any hook sees the request: what browsers are told is said here. */
function unreadable(_error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(400)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .send({ error: 'The address cannot be read.' });
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The request could not be read.';
}
