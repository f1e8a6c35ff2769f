import { verificationIdentifier } from '../server/verification-identifier.ts';
import type { SignIn } from './sign-in.ts';
import { readCookie, readSigned } from './signed-cookie.ts';

/** Whose sign-in has come to the second factor in the browser of a request; null where none has. */
export async function underWay(
  { auth, prisma, underWayCookie }: SignIn,
  path: string,
  cookies: string | undefined,
): Promise<string | null> {
  if (!path.startsWith('/two-factor/verify-')) return null;
  const { secret } = await auth.$context;
  const begun = readSigned(readCookie(cookies, underWayCookie), secret);
  if (begun === null) return null;
  const row = await prisma.verification.findFirst({ where: { identifier: verificationIdentifier(begun) } });
  return row?.value ?? null;
}
