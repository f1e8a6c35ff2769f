import { forgetAttempts } from '@dial/database/sign-in/attempts';
import { endPending } from '@dial/database/sign-in/pending';
import { readSignedIn } from '@dial/database/sign-in/read-signed-in';
import { recordSignIn, type SignInAction, SOMEBODY } from '@dial/database/sign-in/sign-in-event';
import type { Viewer } from '../server/viewer.ts';
import { attemptKey, emailOf } from './attempt-key.ts';
import { PROVIDER } from './identity-provider.ts';
import type { SignIn } from './sign-in.ts';
import { readCookie, readSigned } from './signed-cookie.ts';

interface Answered {
  readonly path: string;
  readonly body: unknown;
  /** The request's, as its header has them. */
  readonly cookies: string | undefined;
  /** Who was signed in before. */
  readonly before: Viewer;
  /** Whom a code was asked of: who is signed in, or would be by it. */
  readonly asked: string | null;
  readonly answer: Response;
}

/** What those who are signed in do to their own account. */
const DONE: Readonly<Record<string, SignInAction>> = {
  '/sign-out': 'person.sign-out',
  '/change-password': 'person.password-set',
  '/two-factor/verify-totp': 'person.second-factor-on',
  '/two-factor/disable': 'person.second-factor-off',
  '/two-factor/generate-backup-codes': 'person.recovery-codes',
};

/** Ways to sign in, by the endpoint that completes them, as the audit names them. */
const WAYS: Readonly<Record<string, string>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'password and code',
  '/two-factor/verify-backup-code': 'password and recovery code',
  [`/callback/${PROVIDER}`]: 'identity provider',
};

/** What ends all that is pending for whoever does it: links, sign-ins under way, devices that no code is asked of. */
const ENDS: ReadonlySet<string> = new Set([
  '/change-password',
  '/revoke-other-sessions',
  '/two-factor/verify-totp',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]);

/**
 * Leaves the audit events of what the library did for a request, and sees to what goes with it.
 *
 * @returns who was signed in by it; null where nobody was
 */
export async function noteSignIn(signIn: SignIn, answered: Answered): Promise<string | null> {
  const { prisma } = signIn;
  const { path, before, answer } = answered;
  if (answer.status >= 400) {
    await recordFailure(signIn, answered);
    return null;
  }
  if (path === '/sign-in/email') await forget(signIn, answered);
  const way = WAYS[path];
  const person = way === undefined ? null : await signedInBy(signIn, answer);
  if (person !== null && way !== undefined && (before.id !== person || DONE[path] === undefined)) {
    await recordSignIn(prisma, person, 'person.sign-in', person, { by: way });
    return person;
  }
  const action = DONE[path];
  if (before.id !== null && action !== undefined) await recordSignIn(prisma, before.id, action, before.id);
  if (before.id !== null && ENDS.has(path)) await endPending(prisma, before.id);
  return person;
}

/** The attempts before a success. */
async function forget({ prisma, devices }: SignIn, { path, body, cookies }: Answered): Promise<void> {
  const key = attemptKey(path, body, await devices.of(cookies, emailOf(body)));
  if (key !== null) await forgetAttempts(prisma, key);
}

/** Codes that may be wrong, as the audit names them. */
const CODES: Readonly<Record<string, string>> = {
  '/two-factor/verify-totp': 'code',
  '/two-factor/verify-backup-code': 'recovery code',
};

/** Of addresses that nobody has nothing is kept: some people type a password there. */
async function recordFailure({ prisma }: SignIn, { path, body, asked }: Answered): Promise<void> {
  const by = CODES[path];
  if (by !== undefined && asked !== null)
    await recordSignIn(prisma, SOMEBODY, 'person.sign-in-failed', asked, { by });
  if (path !== '/sign-in/email') return;
  const email = emailOf(body);
  const person = email === null ? null : await prisma.person.findUnique({ where: { email } });
  if (person !== null) await recordSignIn(prisma, SOMEBODY, 'person.sign-in-failed', person.id);
}

/** Who an answer signs in. */
async function signedInBy(signIn: SignIn, answer: Response): Promise<string | null> {
  const { secret } = await signIn.auth.$context;
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair] = cookie.split(';');
    const token = readSigned(readCookie(pair, signIn.sessionCookie), secret);
    const signedIn = token === null ? null : await readSignedIn(signIn.prisma, token, new Date());
    if (signedIn !== null) return signedIn.id;
  }
  return null;
}
