import type { FastifyRequest } from 'fastify';
import type { Site } from './site.ts';

/**
 * Whether a request may change something as far as its sender goes: a browser says from which site it comes, and that has to be this one,
 * by the name it was asked by or by its public address; where that is behind https, a page that came without it is another site, as anybody on
 * the way may have written it. Programs, which say nothing, carry nobody's cookies.
 */
export function isSameOrigin(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  site: Site,
): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (headers.origin === undefined) return true;
  const origin = URL.parse(headers.origin);
  if (origin === null) return false;
  const own = new URL(site.url);
  return (
    origin.origin === own.origin ||
    (origin.host === host && (origin.protocol === 'https:' || own.protocol === 'http:'))
  );
}
