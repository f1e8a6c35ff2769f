import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { VersionWatch } from '@dial/database/open/version-watch';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Header, headersOf, type KeptForms, keptForms, sendKept } from './kept-forms.ts';
import { LIMITS } from './limits.ts';
import { PUBLIC } from './published-cache.ts';

/**
 * Whole answers to the public's GET requests, kept by their address for as long as the data stands, each compressed once. They are
 * given before anything else of the server is asked. An address is kept when it is asked for a second time, so that those asked for
 * once cost nothing.
 */
export interface KeptAnswers {
  /** Answers a request from what is kept. @returns whether it did */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Keeps what the server is about to send, where it may be kept. */
  keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): void;
}

export function keptAnswers(versions: VersionWatch): KeptAnswers {
  let version: string | null = null;
  let bytes = 0;
  const kept = new Map<string, KeptForms>();
  const once = new Set<string>();
  const turnTo = (known: string) => {
    if (known === version) return;
    version = known;
    bytes = 0;
    kept.clear();
    once.clear();
  };
  const add = (key: string, answer: KeptForms) => {
    bytes += answer.size - (kept.get(key)?.size ?? 0);
    kept.set(key, answer);
    for (const [oldest, { size }] of kept) {
      if (bytes <= LIMITS.keptBytes) return;
      kept.delete(oldest);
      bytes -= size;
    }
  };
  return {
    answer: (request, response) => {
      if (!isOfAnybody(request)) return false;
      const known = versions.known();
      if (known === null) return false;
      turnTo(known);
      const answer = kept.get(keyOf(request));
      if (answer === undefined) return false;
      sendKept(request, response, answer);
      return true;
    },
    keep: (request, reply, payload) => {
      const stood = request.dataVersion;
      if (stood === null || stood !== versions.known() || !mayBeKept(request, reply)) return;
      if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return;
      turnTo(stood);
      const key = keyOf(request.raw);
      if (!once.has(key)) {
        if (once.size >= LIMITS.keptAddresses) once.clear();
        once.add(key);
        return;
      }
      // As they are now: what is sent of it may be encoded yet.
      const headers: Header[] = [...headersOf(reply), ['vary', 'Cookie, Accept-Encoding']];
      void compressed(headers, String(reply.getHeader('etag')), Buffer.from(payload)).then((answer) => {
        if (stood === version) add(key, answer);
      });
    },
  };
}

/** The address, and the kinds of answer that the client reads: GraphQL's comes as one of two. */
function keyOf({ url = '', headers }: IncomingMessage): string {
  return `${headers.accept ?? ''} ${url}`;
}

/** Whether it is asked without anything that says who asks. */
function isOfAnybody({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.cookie === undefined && headers.authorization === undefined;
}

function mayBeKept({ raw }: FastifyRequest, reply: FastifyReply): boolean {
  return (
    isOfAnybody(raw) &&
    reply.statusCode === 200 &&
    reply.getHeader('cache-control') === PUBLIC &&
    reply.getHeader('vary') === 'Cookie' &&
    reply.getHeader('set-cookie') === undefined
  );
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compressed(headers: readonly Header[], etag: string, body: Buffer): Promise<KeptForms> {
  const quality = body.length > LIMITS.keptBest ? FAST : zlib.BROTLI_MAX_QUALITY;
  const params = { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 9 })]);
  return keptForms(headers, etag, { br, gzip: gz, identity: body });
}

/** Of what is large the last few bytes cost seconds. */
const FAST = 6;
