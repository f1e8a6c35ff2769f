import { giveBackCode, takeCode } from '@dial/database/sign-in/used-codes';
import type { SignIn } from './sign-in.ts';
import { textOfBody } from './text-of-body.ts';

/** What the library says of a code that is not right. */
const USED = { code: 'INVALID_CODE', message: 'Invalid code' } as const;

interface CodeTaken {
  readonly used: typeof USED | null;
  /** Afterwards: a code that was not right may be so later. */
  settle(isRight: boolean): Promise<void>;
}

const NOTHING: CodeTaken = { used: null, settle: () => Promise.resolve() };

/** Sees that a one-time code of an authenticator counts once: whoever looks over a shoulder has no use for it. */
export async function takenCode(
  { prisma }: SignIn,
  path: string,
  person: string | null,
  body: unknown,
): Promise<CodeTaken> {
  const code = textOfBody(body, 'code');
  if (path !== '/two-factor/verify-totp' || person === null || code === null) return NOTHING;
  // Of anything longer the library says that it is wrong.
  if (code.length > 12) return NOTHING;
  if (!(await takeCode(prisma, person, code, new Date()))) return { ...NOTHING, used: USED };
  return {
    used: null,
    settle: async (isRight) => {
      if (!isRight) await giveBackCode(prisma, person, code);
    },
  };
}
