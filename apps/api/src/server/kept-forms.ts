import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import { holds } from './published-cache.ts';

export type Form = 'br' | 'gzip' | 'identity';

/** An answer in each form that clients read, with its headers. */
export interface KeptForms {
  readonly etag: string;
  /** Bytes of all forms. */
  readonly size: number;
  readonly unchanged: readonly string[];
  readonly forms: Readonly<Record<Form, { readonly headers: readonly string[]; readonly body: Buffer }>>;
}

export type Header = readonly [name: string, value: string];

/** What Node adds to each answer, and what a form of it adds. */
const ADDED = new Set([
  ...['date', 'connection', 'keep-alive', 'content-length', 'content-encoding', 'vary', 'last-modified'],
  ...['accept-ranges', 'etag'],
]);

/** What tells of a body. */
const OF_BODY = new Set(['content-type', 'content-disposition']);

/** The headers of an answer that is about to be sent, as far as they belong to every form of it. */
export function headersOf(reply: FastifyReply): Header[] {
  return Object.entries(reply.getHeaders()).flatMap(([name, value]): Header[] =>
    value === undefined || ADDED.has(name) ? [] : [[name, String(value)]],
  );
}

/** The bytes of an answer; null where it is not compressed. */
export interface Bodies extends Readonly<Record<Form, Buffer | null>> {
  readonly identity: Buffer;
}

/** @param own with what it varies by beside its forms */
export function keptForms(own: readonly Header[], etag: string, { br, gzip, identity }: Bodies): KeptForms {
  const headers: readonly Header[] = [...own, ['etag', etag]];
  const form = (body: Buffer, ...encoding: Header[]) => ({
    headers: [...headers, ...encoding, ['content-length', String(body.length)]].flat(),
    body,
  });
  return {
    etag,
    size: identity.length + (br?.length ?? 0) + (gzip?.length ?? 0),
    unchanged: headers.filter(([name]) => !OF_BODY.has(name)).flat(),
    forms: {
      br: br === null ? form(identity) : form(br, ['content-encoding', 'br']),
      gzip: gzip === null ? form(identity) : form(gzip, ['content-encoding', 'gzip']),
      identity: form(identity),
    },
  };
}

/** Sends an answer in the smallest form that the client reads, or that it holds the very answer. */
export function sendKept(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { etag, unchanged, forms }: KeptForms,
): void {
  if (holds(headers['if-none-match'], etag)) {
    response.writeHead(304, [...unchanged]).end();
    return;
  }
  const { headers: own, body } = forms[accepted(headers['accept-encoding'])];
  response.writeHead(200, [...own]).end(body);
}

/** The smallest form that the client reads. It refuses one by a weight of nothing. */
function accepted(header: string | string[] | undefined): Form {
  if (typeof header !== 'string') return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header)) return 'gzip';
  return 'identity';
}
