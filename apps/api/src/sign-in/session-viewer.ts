import type { PrismaClient } from '@dial/database/open/client';
import { readSignedIn, type SignedIn } from '@dial/database/sign-in/read-signed-in';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_VIEWER, type Viewer } from '../server/viewer.ts';
import { readCookie, readSigned } from './signed-cookie.ts';

/** Who sent a request, by its session cookie: read once a request, and without one, or with one that is not ours, not at all. */
export function sessionViewer(
  prisma: PrismaClient,
  cookieName: string,
  secret: string,
): (request: FastifyRequest) => Promise<Viewer> {
  const known = new WeakMap<FastifyRequest, Promise<Viewer>>();
  const read = async (request: FastifyRequest) => {
    const token = readSigned(readCookie(request.headers.cookie, cookieName), secret);
    const signedIn = token === null ? null : await readSignedIn(prisma, token, new Date());
    return signedIn === null ? PUBLIC_VIEWER : viewerOf(signedIn);
  };
  return (request) => {
    const viewer = known.get(request) ?? read(request);
    known.set(request, viewer);
    return viewer;
  };
}

function viewerOf({ id, name, grants, sessionId }: SignedIn): Viewer {
  const roles = Map.groupBy(grants, ({ role }) => role);
  return {
    id,
    name,
    session: sessionId,
    roles: [...roles].map(([role, given]) => ({ name: role, scopes: given.map(({ scope }) => scope) })),
  };
}
