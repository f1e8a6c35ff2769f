import type { PrismaClient } from '../open/client.ts';
import { inOneWrite, writerOf } from '../write/writer.ts';

/** What happens around sign-in, for the audit. */
export type SignInAction =
  | 'person.sign-in'
  | 'person.sign-in-failed'
  | 'person.sign-out'
  | 'person.password-set'
  | 'person.second-factor-on'
  | 'person.second-factor-off'
  | 'person.recovery-codes';

/** Nobody in particular, in the audit: whoever failed to sign in. */
export const SOMEBODY = 'somebody';

/** What the viewer's own page shows, so that kept answers are no longer right. */
const SHOWN: readonly SignInAction[] = ['person.second-factor-on', 'person.second-factor-off'];

/**
 * Leaves an audit event of what happened to a person's sign-in. Most of them do not move the version of the data, as writes do: else
 * anybody could make all caches stale by failing to sign in.
 *
 * @param actor the person's id, or SOMEBODY
 */
export async function recordSignIn(
  prisma: PrismaClient,
  actor: string,
  action: SignInAction,
  person: string,
  after: Readonly<Record<string, string>> = {},
): Promise<void> {
  const data = { actor, action, subject: person, details: { before: null, after } };
  if (!SHOWN.includes(action)) await prisma.auditEvent.create({ data });
  else
    await inOneWrite<never>(writerOf(prisma, actor), async () => ({
      kind: 'ok',
      id: person,
      action,
      before: null,
      after,
    }));
}
