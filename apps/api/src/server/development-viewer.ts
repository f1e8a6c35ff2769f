import type { FastifyRequest } from 'fastify';
import { isLoopback } from './is-loopback.ts';
import type { Viewer } from './viewer.ts';

type ViewerOf = (request: FastifyRequest) => Promise<Viewer>;

/**
 * Everybody on this machine as a viewer with these roles, while Dial is developed, unless they have signed in. A request that came here by
 * another name (a page elsewhere that points its name at this machine) or over a proxy is the public's.
 */
export function developmentViewer(roleNames: readonly string[], signedIn: ViewerOf): ViewerOf {
  const roles = roleNames.map((name) => ({ name, scopes: ['council'] }));
  const developer = { id: 'development', name: 'Development', roles };
  return async (request) => {
    const { hostname, headers } = request;
    const viewer = await signedIn(request);
    if (viewer.id !== null || !isLoopback(hostname)) return viewer;
    return headers['x-forwarded-for'] === undefined && headers.forwarded === undefined ? developer : viewer;
  };
}
