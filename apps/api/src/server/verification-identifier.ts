import { createHash } from 'node:crypto';

/** How what is good for once is found in the database: by its hash, so that who reads the table cannot use it. */
export function verificationIdentifier(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The same of what a link to set a password carries. The words before the token are better-auth's. */
export function resetIdentifier(token: string): string {
  return verificationIdentifier(`reset-password:${token}`);
}
