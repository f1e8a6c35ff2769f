import { OperatorError } from '../failure.ts';
import type { PrismaClient } from '../open/client.ts';
import { endPending } from '../sign-in/pending.ts';
import { PROGRAM } from './first-administrator.ts';
import { makeResetToken, type ResetToken } from './reset-links.ts';
import { inOneWrite, writerOf } from './writer.ts';

export interface LetIn extends ResetToken {
  readonly name: string;
}

/**
 * Makes what lets somebody set a password, once, whom nobody who is signed in can help: by the operator, at the machine.
 *
 * @param identify how sign-in finds the token: see `verificationIdentifier`
 * @param withoutSecondFactor takes the second factor away too, and ends all sessions: where it is lost, or the secret that it was encrypted with
 * @throws OperatorError where nobody active has the e-mail address
 */
export async function letIn(
  prisma: PrismaClient,
  email: string,
  identify: (token: string) => string,
  withoutSecondFactor: boolean,
): Promise<LetIn> {
  const person = await prisma.person.findUnique({ where: { email: email.toLowerCase() } });
  if (person === null) throw new OperatorError(`Nobody has the e-mail address ${email}.`);
  if (withoutSecondFactor) await removeSecondFactor(prisma, person.id);
  const made = await makeResetToken(writerOf(prisma, PROGRAM), person.id, identify);
  if (made.kind !== 'token')
    throw new OperatorError(`${person.name} is not active. An administrator can change that.`);
  return { ...made, name: person.name };
}

async function removeSecondFactor(prisma: PrismaClient, id: string): Promise<void> {
  await inOneWrite<never>(writerOf(prisma, PROGRAM), async (tx) => {
    await tx.twoFactor.deleteMany({ where: { personId: id } });
    await tx.person.update({ where: { id }, data: { twoFactorEnabled: false } });
    await tx.session.deleteMany({ where: { personId: id } });
    await endPending(tx, id);
    return { kind: 'ok', id, action: 'person.second-factor-off', before: null, after: { by: PROGRAM } };
  });
}
