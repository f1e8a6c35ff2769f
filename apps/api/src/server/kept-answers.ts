import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { VersionWatch } from '@dial/database/open/version-watch';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from './limits.ts';
import { holds, PUBLIC } from './published-cache.ts';

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

interface Kept {
  readonly etag: string;
  readonly size: number;
  readonly unchanged: string[];
  readonly forms: Readonly<Record<Form, { readonly headers: string[]; readonly body: Buffer }>>;
}

type Form = 'br' | 'gzip' | 'identity';

export function keptAnswers(versions: VersionWatch): KeptAnswers {
  let version: string | null = null;
  let bytes = 0;
  const kept = new Map<string, Kept>();
  const once = new Set<string>();
  const turnTo = (known: string) => {
    if (known === version) return;
    version = known;
    bytes = 0;
    kept.clear();
    once.clear();
  };
  const add = (key: string, answer: Kept) => {
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
      const { headers } = request;
      const known = versions.known();
      if (known === null) return false;
      turnTo(known);
      const answer = kept.get(keyOf(request));
      if (answer === undefined) return false;
      if (holds(headers['if-none-match'], answer.etag)) {
        response.writeHead(304, answer.unchanged).end();
      } else {
        const { headers: own, body } = answer.forms[accepted(headers['accept-encoding'])];
        response.writeHead(200, own).end(body);
      }
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
      const headers = headersOf(reply);
      void compressed(headers, Buffer.from(payload)).then((answer) => {
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

type Header = readonly [name: string, value: string];

/** What Node adds to each answer, and what a form of it adds. */
const ADDED = new Set(['date', 'connection', 'keep-alive', 'content-length', 'content-encoding', 'vary']);

/** What tells of a body. */
const OF_BODY = new Set(['content-type', 'content-disposition']);

function headersOf(reply: FastifyReply): Header[] {
  const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]): Header[] =>
    value === undefined || ADDED.has(name) ? [] : [[name, String(value)]],
  );
  return [...headers, ['vary', 'Cookie, Accept-Encoding']];
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compressed(headers: readonly Header[], body: Buffer): Promise<Kept> {
  const quality = body.length > LIMITS.keptBest ? FAST : zlib.BROTLI_MAX_QUALITY;
  const params = { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 9 })]);
  const form = (bytes: Buffer, ...encoding: Header[]) => ({
    headers: [...headers, ...encoding, ['content-length', String(bytes.length)]].flat(),
    body: bytes,
  });
  return {
    etag: new Map(headers).get('etag') ?? '',
    size: body.length + br.length + gz.length,
    unchanged: headers.filter(([name]) => !OF_BODY.has(name)).flat(),
    forms: {
      br: form(br, ['content-encoding', 'br']),
      gzip: form(gz, ['content-encoding', 'gzip']),
      identity: form(body),
    },
  };
}

/** Of what is large the last few bytes cost seconds. */
const FAST = 6;

/** The smallest form that the client reads. It refuses one by a weight of nothing. */
function accepted(header: string | string[] | undefined): Form {
  if (typeof header !== 'string') return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header)) return 'gzip';
  return 'identity';
}
