import type { FastifyRequest } from 'fastify';
import { isLoopback } from './is-loopback.ts';
import { PUBLIC_VIEWER, type Viewer } from './viewer.ts';

/**
 * Everybody on this machine as a viewer with these roles, while Dial is developed. A request that came here by another name (a
 * page elsewhere that points its name at this machine) or over a proxy is the public's.
 */
export function developmentViewer(roleNames: readonly string[]): (request: FastifyRequest) => Viewer {
  const viewer = {
    id: 'development',
    name: 'Development',
    roles: roleNames.map((name) => ({ name, scopes: ['council'] })),
  };
  return ({ hostname, headers }) =>
    isLoopback(hostname) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined
      ? viewer
      : PUBLIC_VIEWER;
}
