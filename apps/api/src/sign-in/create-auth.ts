import type { PrismaClient } from '@dial/database/open/client';
import { forgetAllAttempts, takeAttempt } from '@dial/database/sign-in/attempts';
import { endPending } from '@dial/database/sign-in/pending';
import { IDLE_TIME, LONGEST_SESSION } from '@dial/database/sign-in/read-signed-in';
import { recordSignIn } from '@dial/database/sign-in/sign-in-event';
import type { BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { verificationIdentifier } from '../server/verification-identifier.ts';
import { attemptKey, attemptKeys, emailOf } from './attempt-key.ts';
import { identityProvider, whyRefused } from './identity-provider.ts';
import type { KnownDevices } from './known-devices.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { sendResetLink } from './send-reset-link.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { tellOfSignIn } from './tell-of-sign-in.ts';

/** The header in which Dial tells the library the address of a request. */
export const ADDRESS_HEADER = 'x-dial-address';

/** Characters of a password. Which kinds is nobody's rule, as such rules make passwords alike; what is guessed is refused. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** What an identity provider gives: Dial has no use for it, and whoever read it in the database might. */
const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
};

/** better-auth as Dial uses it. Which of its endpoints can be reached is in `auth-routes.ts`. */
export function createAuth(prisma: PrismaClient, devices: KnownDevices, options: SignInOptions) {
  const { mailer, openIdConnect } = options;
  const secure = options.url.startsWith('https:');
  return betterAuth({
    appName: 'Dial',
    baseURL: options.url,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: [options.url],
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // Its own lines hold what the database says of rows.
      log: (_level, message, ...more) => tellOfSignIn(message, more),
    },
    // To the server, which tells the operator; else the library prints it as it is.
    onAPIError: { throw: true },
    database: prismaAdapter(prisma, { provider: 'postgresql', transaction: true }),
    user: {
      modelName: 'person',
      validateUserInfo: ({ user, source: { method, action } }) =>
        method === 'oauth' ? whyRefused(prisma, user, action !== 'sign-in') : undefined,
      additionalFields: {
        active: { type: 'boolean', input: false, returned: false, defaultValue: true },
        sortKey: { type: 'string', input: false, returned: false },
      },
    },
    session: {
      fields: { userId: 'personId' },
      // The cookie lasts as long as any session may; `readSignedIn` ends those that nobody uses before.
      expiresIn: LONGEST_SESSION / 1000,
      disableSessionRefresh: true,
    },
    account: {
      fields: { userId: 'personId' },
      // Nor is anything else of the provider's: see `databaseHooks`.
      updateAccountOnSignIn: false,
      // By the provider's word that the e-mail address is the person's own, which an administrator has entered.
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: true },
    },
    verification: {
      storeIdentifier: { hash: (identifier) => Promise.resolve(verificationIdentifier(identifier)) },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(prisma, hash, password),
      },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      ...(mailer === null ? {} : { sendResetPassword: sendResetLink(prisma, mailer, options) }),
      onPasswordReset: async ({ user }) => {
        await endPending(prisma, user.id);
        // Whoever has a link is not kept out by what others attempted.
        await forgetAllAttempts(prisma, attemptKeys(user.email));
        await recordSignIn(prisma, user.id, 'person.password-set', user.id);
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: {
        // Of an address, which a whole council may share; an e-mail address has its own bound.
        '/sign-in/*': { window: 10, max: 20 },
        '/request-password-reset': { window: 60, max: 10 },
        // The longest window says when counts are removed, those of e-mail addresses too.
        '/revoke-other-sessions': { window: 3600, max: 60 },
      },
    },
    advanced: {
      // The library knows no prefix but "__Secure-", and would put that in front.
      cookiePrefix: secure ? '__Host-dial' : 'dial',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Not even in tests.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    hooks: { before: createAuthMiddleware((context) => slowDown(prisma, devices, context)) },
    databaseHooks: {
      account: { create: { before: () => Promise.resolve({ data: NO_TOKENS }) } },
      session: {
        create: {
          before: async (session, context) => {
            const person = await context?.context.internalAdapter.findUserById(session.userId);
            if (person === null || person === undefined || !('active' in person && person.active === true))
              return false;
            return { data: { expiresAt: new Date(session.createdAt.getTime() + IDLE_TIME) } };
          },
          // Afterwards `readSignedIn` keeps it.
          after: async ({ userId, createdAt }) => {
            await prisma.person.update({ where: { id: userId }, data: { lastSeenAt: createdAt } });
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: `Dial, ${options.council}`,
        schema: { twoFactor: { fields: { userId: 'personId' } } },
      }),
      ...(openIdConnect === null ? [] : [identityProvider(openIdConnect)]),
    ],
  } satisfies BetterAuthOptions);
}

export type Auth = ReturnType<typeof createAuth>;

/**
 * Attempts for one e-mail address wait longer and longer, whether somebody has it or not, and wherever they come from; those from a device
 * that its owner is known by are counted apart.
 */
async function slowDown(
  prisma: PrismaClient,
  devices: KnownDevices,
  {
    path,
    body,
    headers,
  }: { readonly path: string; readonly body?: unknown; readonly headers?: Headers | undefined },
): Promise<void> {
  const device = await devices.of(headers?.get('cookie') ?? undefined, emailOf(body));
  const key = attemptKey(path, body, device);
  if (key === null) return;
  const seconds = await takeAttempt(prisma, key, new Date());
  if (seconds === null) return;
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'TOO_MANY_ATTEMPTS', message: `Too many attempts. Try again in ${seconds} seconds.` },
    { 'X-Retry-After': String(seconds) },
  );
}
