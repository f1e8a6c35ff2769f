import { PROVIDER } from './identity-provider.ts';

export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** What a request may say in its body. The library would listen to more. */
  readonly takes?: readonly string[];
  /** What it is made to say. */
  readonly says?: Readonly<Record<string, unknown>>;
}

/** The endpoints of the library that can be reached, below `/api/auth`. It has more; those are not there for anybody. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  '/sign-in/email': { method: 'POST', takes: ['email', 'password'] },
  // Not `idToken`: nobody comes in by what a provider has once said.
  '/sign-in/social': { method: 'POST', takes: ['provider', 'callbackURL', 'errorCallbackURL'] },
  [`/callback/${PROVIDER}`]: { method: 'GET' },
  '/sign-out': { method: 'POST' },
  '/request-password-reset': { method: 'POST', takes: ['email'] },
  '/reset-password': { method: 'POST', takes: ['token', 'newPassword'] },
  '/change-password': {
    method: 'POST',
    takes: ['currentPassword', 'newPassword'],
    says: { revokeOtherSessions: true },
  },
  '/revoke-other-sessions': { method: 'POST' },
  '/two-factor/enable': { method: 'POST', takes: ['password'] },
  '/two-factor/disable': { method: 'POST', takes: ['password'] },
  '/two-factor/verify-totp': { method: 'POST', takes: ['code', 'trustDevice'] },
  '/two-factor/verify-backup-code': { method: 'POST', takes: ['code', 'trustDevice'] },
  '/two-factor/generate-backup-codes': { method: 'POST', takes: ['password'] },
};

/** What the library is told of a request's body: single values, as it takes nothing else. */
export function bodyFor({ takes = [], says }: Endpoint, body: unknown): object {
  const given = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return {
    ...Object.fromEntries(given.filter(([name, value]) => takes.includes(name) && typeof value !== 'object')),
    ...says,
  };
}
