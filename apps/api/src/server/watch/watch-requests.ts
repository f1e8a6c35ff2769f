import { TimeBound, withinBound } from '@dial/database/open/time-bound';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LIMITS } from '../limits.ts';
import type { ServerOptions } from '../server-options.ts';
import { whoAsks } from '../who-asks.ts';
import { forRequest, type PresentRequest } from './present-request.ts';
import { REQUEST_ID } from './request-id.ts';
import type { Watch } from './watch.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null before it is watched. */
    present: PresentRequest | null;
  }
  interface FastifyInstance {
    /** Requests that are not answered yet. */
    readonly running: Running;
  }
  interface FastifyContextConfig {
    /** It brings a file, which takes longer. */
    readonly upload?: boolean;
  }
}

export interface Running {
  /** What they ask for, without what tells whom or what about. */
  asked(): string[];
  /** Gives them up. */
  end(): void;
}

/** Milliseconds from which on a request is of note. */
const SLOW = 1_000;

/** Bounds the time of each request, gives it its id, and tells of it once it is answered. */
export function watchRequests(server: FastifyInstance, options: ServerOptions, watch: Watch): void {
  const { log, metrics, traces, stopping, tellsAnswers = false } = watch;
  const running = new Set<FastifyRequest>();
  server.decorateRequest('present', null);
  server.decorate('running', {
    asked: () => [...running].map((request) => `${request.method} ${routeOf(request)}`),
    end: () => {
      for (const { present } of running) present?.bound.end();
    },
  });
  server.addHook('onRequest', (request, reply, done) => {
    const { upload = false } = request.routeOptions.config;
    const span = traces?.begin(request.method, routeOf(request), request.headers.traceparent) ?? null;
    const present: PresentRequest = {
      id: request.id,
      bound: new TimeBound(watch.time ?? (upload ? LIMITS.uploadTime : LIMITS.time)),
      log,
      operation: null,
      failed: false,
      root: span,
      span,
      sentBefore: request.socket.bytesWritten,
    };
    request.present = present;
    running.add(request);
    // Also where who asked is gone before.
    reply.raw.once('close', () => over(request));
    // What connects by then does so elsewhere.
    if (stopping?.aborted) reply.header('connection', 'close');
    enter(present, done);
  });
  // What reads a body goes on in what the connection began in.
  server.addHook('preValidation', ({ present }, _reply, done) => enter(present, done));
  server.addHook('onSend', (request, reply, payload, done) => {
    reply.header(REQUEST_ID, request.id);
    done(null, payload);
  });
  server.addHook('onResponse', async (request, reply) => {
    const { present } = request;
    over(request);
    if (present === null) return;
    const { statusCode: status, elapsedTime } = reply;
    const route = routeOf(request);
    metrics?.answered(route, request.method, status, elapsedTime / 1000);
    if (present.root !== null) traces?.end(present.root, status, present.failed);
    if (!tellsAnswers) return;
    const isOfNote = changes(request) || present.failed || status >= 500 || elapsedTime >= SLOW;
    const level = isOfNote ? 'info' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    const viewer = await whoAsks(options, request).catch(() => null);
    const { operation, sentBefore } = present;
    log[level](
      {
        request: request.id,
        method: request.method,
        route,
        ...(operation === null ? {} : { operation: `${operation.kind} ${operation.name ?? '(no name)'}` }),
        status,
        failed: present.failed || status >= 500,
        ms: Math.round(elapsedTime),
        bytes: request.socket.bytesWritten - sentBefore || null,
        person: viewer?.id ?? null,
      },
      'Answered',
    );
  });

  function over(request: FastifyRequest): void {
    running.delete(request);
    request.present?.bound.lift();
  }
}

function enter(present: PresentRequest | null, done: () => void): void {
  if (present === null) done();
  else forRequest(present, () => withinBound(present.bound, done));
}

/** As it is declared: addresses hold what people look for. What no route is for is a page of the web app, or nothing. */
function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'page' : (request.routeOptions.url ?? 'page');
}

function changes({ method, present }: FastifyRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && present?.operation?.kind !== 'query';
}
