import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of a cookie in a request's header; null where it has none of the name. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decode(value.join('='));
  }
  return null;
}

/** The text of a cookie "text.signature", as the library signs a session's token; null where it is not signed with the secret. */
export function readSigned(cookie: string | null, secret: string): string | null {
  const end = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === null || end < 1) return null;
  const text = cookie.slice(0, end);
  const signature = Buffer.from(cookie.slice(end + 1), 'base64');
  const expected = signatureOf(text, secret);
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? text : null;
}

/** The value of a cookie that `readSigned` reads. */
export function signed(text: string, secret: string): string {
  return encodeURIComponent(`${text}.${signatureOf(text, secret).toString('base64')}`);
}

function signatureOf(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
