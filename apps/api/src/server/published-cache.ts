import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import packageFile from '../../../../package.json' with { type: 'json' };
import type { Viewer } from './viewer.ts';

/** For any cache: kept, and asked again each time, so that what was corrected is nowhere seen beside what was not. */
export const PUBLIC = 'public, no-cache';

/** For the one who asked: kept nowhere, so that whoever sits at the machine next finds nothing. */
export const PRIVATE = 'private, no-store';

/**
 * Lets any cache keep an answer that the public gets, with a version ETag to ask by each time. What somebody signed in gets is
 * kept by nobody, and has a tag for programs that ask by it. The tag changes with the data, the program, who asks
 * and what distinguishes the answer; it is weak, as compression varies the bytes.
 *
 * @param version the version of the data that it is made of
 * @returns whether the client has this very answer already; the reply is then a 304 without a body
 */
export function answeredFromCache(
  request: FastifyRequest,
  reply: FastifyReply,
  viewer: Viewer,
  version: string,
  ...parts: readonly string[]
): boolean {
  request.dataVersion = version;
  const tag = `W/"${createHash('sha256')
    .update(JSON.stringify([packageFile.version, viewer, version, ...parts]))
    .digest('base64url')
    .slice(0, 22)}"`;
  reply.header('etag', tag);
  reply.header('vary', 'Cookie');
  reply.header('cache-control', viewer.id === null ? PUBLIC : PRIVATE);
  if (!holds(request.headers['if-none-match'], tag)) return false;
  reply.code(304);
  return true;
}

/** Whether an If-None-Match names the tag. */
export function holds(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((one) => one.trim() === tag) ?? false;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The version of the data that its answer is made of, where a cache may keep it. */
    dataVersion: string | null;
  }
}
