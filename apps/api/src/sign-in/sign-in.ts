import type { PrismaClient } from '@dial/database/open/client';
import type { FastifyRequest } from 'fastify';
import type { Site } from '../server/site.ts';
import type { Viewer } from '../server/viewer.ts';
import { type Auth, createAuth } from './create-auth.ts';
import { DEMONSTRATION_PASSWORD } from './demonstration-password.ts';
import { type KnownDevices, knownDevices } from './known-devices.ts';
import { sessionViewer } from './session-viewer.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** Sign-in of one server. */
export interface SignIn {
  readonly auth: Auth;
  readonly prisma: PrismaClient;
  readonly site: Site;
  readonly council: string;
  /** Of a sign-in that has come to the second factor. */
  readonly underWayCookie: string;
  readonly sessionCookie: string;
  readonly devices: KnownDevices;
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer>;
}

export async function createSignIn(prisma: PrismaClient, options: SignInOptions): Promise<SignIn> {
  const devices = knownDevices(prisma, options);
  const auth = createAuth(prisma, devices, options);
  const { authCookies, createAuthCookie, secret } = await auth.$context;
  const sessionCookie = authCookies.sessionToken.name;
  return {
    auth,
    prisma,
    site: {
      url: options.url,
      resetByEmail: options.mailer !== null,
      openIdConnect: options.openIdConnect?.name ?? null,
      demonstrationPassword: options.demonstration ? DEMONSTRATION_PASSWORD : null,
    },
    council: options.council,
    underWayCookie: createAuthCookie('two_factor').name,
    sessionCookie,
    devices,
    viewerOf: sessionViewer(prisma, sessionCookie, secret),
  };
}
