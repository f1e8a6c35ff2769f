import type { PrismaClient } from '@dial/database/open/client';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { deploymentSecret } from '../server/deployment-secret.ts';

interface Secrets {
  readonly secret: string | undefined;
  readonly secretBefore: string | undefined;
  readonly dataDirectory: string;
}

/**
 * Encrypts second factors and recovery codes with the secret of now where they are still encrypted with the one before it: the library reads
 * with one alone. Where several programs start at once each row is written by one of them.
 *
 * @returns what the operator has to be told, a line each
 */
export async function encryptAnew(
  prisma: PrismaClient,
  { secret, secretBefore, dataDirectory }: Secrets,
): Promise<string[]> {
  if (secretBefore === undefined) return [];
  const now = secret ?? deploymentSecret(dataDirectory);
  let anew = 0;
  for (const { id, ...held } of await prisma.twoFactor.findMany({
    select: { id: true, secret: true, backupCodes: true },
  })) {
    const key = await decrypted(secretBefore, held.secret);
    const codes = await decrypted(secretBefore, held.backupCodes);
    if (key === null || codes === null) continue;
    const data = {
      secret: await symmetricEncrypt({ key: now, data: key }),
      backupCodes: await symmetricEncrypt({ key: now, data: codes }),
    };
    anew += (await prisma.twoFactor.updateMany({ where: { id, ...held }, data })).count;
  }
  return [
    `Encrypted ${anew} second factors anew. DIAL_SECRET_BEFORE can be unset once every process has started.`,
  ];
}

/** Null where it is encrypted with another secret: the encryption tells. */
async function decrypted(key: string, data: string): Promise<string | null> {
  try {
    return await symmetricDecrypt({ key, data });
  } catch {
    return null;
  }
}
