import { forgetAttempts } from '@dial/database/sign-in/attempts';
import { readSignedIn } from '@dial/database/sign-in/read-signed-in';
import { recordSignIn, type SignInAction, SOMEBODY } from '@dial/database/sign-in/sign-in-event';
import type { Viewer } from '../server/viewer.ts';
import { attemptKey, emailOf } from './attempt-key.ts';
import { PROVIDER } from './create-auth.ts';
import { readCookie, readSessionToken } from './session-cookie.ts';
import type { SignIn } from './sign-in.ts';

interface Answered {
  readonly path: string;
  readonly body: unknown;
  /** Who was signed in before. */
  readonly before: Viewer;
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

/** Leaves the audit events of what the library did for a request, and forgets the attempts before a success. */
export async function noteSignIn(signIn: SignIn, answered: Answered): Promise<void> {
  const { prisma } = signIn;
  const { path, body, before, answer } = answered;
  const failed = answer.status >= 400;
  const way = WAYS[path];
  if (path === '/sign-in/email' && !failed) await forget(signIn, path, body);
  const person = way === undefined ? null : await signedInBy(signIn, answer);
  if (person !== null && way !== undefined && before.id !== person)
    return recordSignIn(prisma, person, 'person.sign-in', person, { by: way });
  if (path === '/sign-in/email' && failed) return recordFailure(signIn, body);
  const action = DONE[path];
  if (before.id !== null && action !== undefined && !failed)
    await recordSignIn(prisma, before.id, action, before.id);
}

async function forget({ prisma }: SignIn, path: string, body: unknown): Promise<void> {
  const key = attemptKey(path, body);
  if (key !== null) await forgetAttempts(prisma, key);
}

/** Of addresses that nobody has nothing is kept: some people type a password there. */
async function recordFailure({ prisma }: SignIn, body: unknown): Promise<void> {
  const email = emailOf(body);
  const person = email === null ? null : await prisma.person.findUnique({ where: { email } });
  if (person !== null) await recordSignIn(prisma, SOMEBODY, 'person.sign-in-failed', person.id);
}

/** Who an answer signs in. */
async function signedInBy(signIn: SignIn, answer: Response): Promise<string | null> {
  const { secret } = await signIn.auth.$context;
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair] = cookie.split(';');
    const token = readSessionToken(readCookie(pair, signIn.sessionCookie), secret);
    const signedIn = token === null ? null : await readSignedIn(signIn.prisma, token, new Date());
    if (signedIn !== null) return signedIn.id;
  }
  return null;
}
