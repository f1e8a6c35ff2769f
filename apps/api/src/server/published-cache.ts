import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import packageFile from '../../../../package.json' with { type: 'json' };

/**
 * Lets any cache keep an answer made of published data for a minute, and asks with a version ETag after that. The tag
 * changes with the data, the program and what distinguishes the answer; it is weak, as compression varies the bytes.
 *
 * @returns whether the client has this very answer already; the reply is then a 304 without a body
 */
export function answeredFromCache(
  request: FastifyRequest,
  reply: FastifyReply,
  ...parts: readonly string[]
): boolean {
  const tag = `W/"${createHash('sha256')
    .update([packageFile.version, ...parts].join('\n'))
    .digest('base64url')
    .slice(0, 22)}"`;
  reply.header('etag', tag);
  reply.header('cache-control', 'public, max-age=60, stale-while-revalidate=600');
  const held = request.headers['if-none-match']?.split(',').map((one) => one.trim());
  if (!held?.includes(tag)) return false;
  reply.code(304);
  return true;
}
