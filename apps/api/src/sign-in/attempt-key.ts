import { createHash } from 'node:crypto';
import { textOfBody } from './text-of-body.ts';

/** What an e-mail address attempts, by the endpoint. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  '/sign-in/email': 'sign-in',
  '/request-password-reset': 'reset',
};

/**
 * The key under which attempts for an e-mail address are counted; null of a request that is none. The address itself is not kept.
 *
 * @param device one that its owner has signed in by: counted apart from everybody else's
 */
export function attemptKey(path: string, body: unknown, device: string | null): string | null {
  const attempt = ATTEMPTS[path];
  const email = emailOf(body);
  if (attempt === undefined || email === null) return null;
  return device === null ? keyOf(attempt, email) : `${keyOf(attempt, email)}|${device}`;
}

/** The keys of all that can be attempted for an e-mail address, without devices. */
export function attemptKeys(email: string): string[] {
  return Object.values(ATTEMPTS).map((attempt) => keyOf(attempt, email));
}

function keyOf(attempt: string, email: string): string {
  return `${attempt}|${createHash('sha256').update(email).digest('base64url')}`;
}

/** The e-mail address of a request, as people have it. */
export function emailOf(body: unknown): string | null {
  return textOfBody(body, 'email')?.toLowerCase() ?? null;
}
