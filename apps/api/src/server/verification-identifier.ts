import { createHash } from 'node:crypto';
import { LINK } from '@dial/database/sign-in/pending';

/** What better-auth writes before the token of a link to set a password. */
const RESET = 'reset-password:';

/** How what is good for once is found in the database: by its hash, so that who reads the table cannot use it. */
export function verificationIdentifier(text: string): string {
  const hash = createHash('sha256').update(text).digest('base64url');
  return text.startsWith(RESET) ? LINK + hash : hash;
}

/** The same of what a link to set a password carries. */
export function resetIdentifier(token: string): string {
  return verificationIdentifier(RESET + token);
}
