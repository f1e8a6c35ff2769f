import type { FastifyRequest } from 'fastify';
import { isSameOrigin } from '../server/same-origin.ts';
import type { ServerOptions } from '../server/server-options.ts';
import { NO_SIGN_IN } from '../server/site.ts';

const HEADER = 'x-dial-upload';
/** Seconds. */
export const RETRY_AFTER = '10';
/** Characters of a file's name that are kept. */
export const LONGEST_NAME = 200;

/** Why an upload is not looked at, as it may come from another site's page; null where it may be. */
export function refusedUpload(
  request: Pick<FastifyRequest, 'headers' | 'host'>,
  options: ServerOptions,
): { readonly code: number; readonly answer: object } | null {
  // No page of another site can send a header of its own.
  if (request.headers[HEADER] !== '1')
    return { code: 400, answer: { error: `The header ${HEADER}: 1 is missing.` } };
  if (!isSameOrigin(request, options.signIn?.site ?? NO_SIGN_IN))
    return { code: 403, answer: { error: 'The request comes from another site.' } };
  return null;
}
