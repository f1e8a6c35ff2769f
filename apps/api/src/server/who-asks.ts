import type { FastifyRequest } from 'fastify';
import type { ServerOptions } from './server-options.ts';
import { PUBLIC_VIEWER, type Viewer } from './viewer.ts';

/** Who sent a request: the public where nothing says otherwise. */
export async function whoAsks({ viewerOf, signIn }: ServerOptions, request: FastifyRequest): Promise<Viewer> {
  const ask = viewerOf ?? signIn?.viewerOf;
  return ask === undefined ? PUBLIC_VIEWER : ask(request);
}
