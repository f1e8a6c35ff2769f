import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of a cookie in a request's header; null where it has none of the name. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decode(value.join('='));
  }
  return null;
}

/** The token of a session cookie, "token.signature", as the library signs it; null where it is not signed with the secret. */
export function readSessionToken(cookie: string | null, secret: string): string | null {
  const end = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === null || end < 1) return null;
  const token = cookie.slice(0, end);
  const signature = Buffer.from(cookie.slice(end + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
