import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@dial/database/open/client';
import { readCookie, readSigned, signed } from './signed-cookie.ts';

/** Seconds for which a device is known after its person came in by it. */
const KNOWN_FOR = 180 * 24 * 3600;

/** Begins what the cookie carries, so that it is nothing else that is signed with the secret. */
const MARK = 'known-device';

/**
 * The browsers by which people signed in before, or set a password by a link. Attempts from there are counted apart, so that nobody is kept
 * from their own account by what strangers attempt elsewhere. It opens nothing by itself.
 */
export interface KnownDevices {
  /** The device that a request comes from, where the owner of an e-mail address is known there; else null. */
  of(cookies: string | undefined, email: string | null): Promise<string | null>;
  /** The cookie by which the device of a request is known as a person's. */
  cookieOf(cookies: string | undefined, person: string): string;
}

export function knownDevices(
  prisma: PrismaClient,
  { url, secret }: { readonly url: string; readonly secret: string },
): KnownDevices {
  const secure = url.startsWith('https:');
  const name = `${secure ? '__Secure-' : ''}dial.known_device`;
  const attributes = `Max-Age=${KNOWN_FOR}; Path=/api/auth; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const read = (cookies: string | undefined) => {
    const [mark, device, person] = readSigned(readCookie(cookies, name), secret)?.split('|') ?? [];
    return mark === MARK && device !== undefined && person !== undefined ? { device, person } : null;
  };
  return {
    of: async (cookies, email) => {
      const known = read(cookies);
      if (known === null || email === null) return null;
      const person = await prisma.person.findUnique({ where: { id: known.person }, select: { email: true } });
      return person?.email === email ? known.device : null;
    },
    cookieOf: (cookies, person) => {
      const known = read(cookies);
      const device = known?.person === person ? known.device : randomUUID();
      return `${name}=${signed([MARK, device, person].join('|'), secret)}; ${attributes}`;
    },
  };
}
