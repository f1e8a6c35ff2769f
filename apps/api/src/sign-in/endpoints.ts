import { PROVIDER } from './create-auth.ts';

/** The endpoints of the library that can be reached, below `/api/auth`. It has more; those are not there for anybody. */
export const ENDPOINTS: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/sign-in/email': 'POST',
  '/sign-in/social': 'POST',
  [`/callback/${PROVIDER}`]: 'GET',
  '/sign-out': 'POST',
  '/request-password-reset': 'POST',
  '/reset-password': 'POST',
  '/change-password': 'POST',
  '/revoke-other-sessions': 'POST',
  '/two-factor/enable': 'POST',
  '/two-factor/disable': 'POST',
  '/two-factor/verify-totp': 'POST',
  '/two-factor/verify-backup-code': 'POST',
  '/two-factor/generate-backup-codes': 'POST',
};
