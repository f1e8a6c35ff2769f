import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '@dial/database/open/client';
import { verifyPassword as isOfBefore } from 'better-auth/crypto';

/** The work that OWASP's Password Storage Cheat Sheet advises for scrypt in 32 MiB of memory; Node counts somewhat more than that. */
const WORK = { N: 2 ** 15, r: 8, p: 3, maxmem: 2 ** 26 } satisfies ScryptOptions;

/** Begins each hash, after the PHC string format: `ln` is N's logarithm. */
const FORM = '$scrypt$ln=15,r=8,p=3$';
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** @returns what is kept of a password: how it was made, its salt and the hash, both in base 64 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return `${FORM}${salt.toString('base64')}$${(await derive(password, salt)).toString('base64')}`;
}

/** Whether it is the password that a hash was made of. One made with less work, as better-auth does, is then replaced in its account. */
export async function verifyPassword(prisma: PrismaClient, hash: string, password: string): Promise<boolean> {
  if (hash.startsWith(FORM)) {
    const [salt = '', kept = ''] = hash.slice(FORM.length).split('$');
    const made = await derive(password, Buffer.from(salt, 'base64'));
    const expected = Buffer.from(kept, 'base64');
    return made.length === expected.length && timingSafeEqual(made, expected);
  }
  if (!(await isOfBefore({ hash, password }))) return false;
  await prisma.account.updateMany({
    where: { password: hash },
    data: { password: await hashPassword(password) },
  });
  return true;
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, WORK, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
