import { randomInt } from 'node:crypto';
import type { PrismaClient } from '@dial/database/open/client';
import { makeFirstAdministrator } from '@dial/database/write/first-administrator';
import { hashPassword } from './password-hash.ts';

/** Without letters and digits that look alike. */
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 20;

/** Makes the administrator of a database that has nobody yet. @returns the password, which is kept nowhere; null where there is somebody */
export async function firstAdministrator(prisma: PrismaClient, email: string): Promise<string | null> {
  const password = randomPassword();
  const made = await makeFirstAdministrator(prisma, email, () => hashPassword(password));
  return made ? password : null;
}

function randomPassword(): string {
  return Array.from({ length: LENGTH }, () => CHARACTERS.charAt(randomInt(CHARACTERS.length))).join('');
}
