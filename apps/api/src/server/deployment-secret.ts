import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that signs cookies where none is configured: made once in the data directory, for this user's eyes alone. */
export function deploymentSecret(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret');
  try {
    const secret = randomBytes(32).toString('base64url');
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  }
}
