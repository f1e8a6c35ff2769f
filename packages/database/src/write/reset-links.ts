import { randomBytes, randomUUID } from 'node:crypto';
import { endPending } from '../sign-in/pending.ts';
import { type Invalid, invalid, type NotFound } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** Milliseconds for which a link that an administrator makes is good. */
const GOOD_FOR = 7 * 24 * 3_600_000;

export interface ResetToken {
  readonly kind: 'token';
  /** What the link carries, kept nowhere. */
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Makes what lets a person set a password, once. What was made before ends.
 *
 * @param identify how sign-in finds the token: see `verificationIdentifier`
 */
export async function makeResetToken(
  writer: Writer,
  person: string,
  identify: (token: string) => string,
): Promise<ResetToken | Invalid | NotFound> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + GOOD_FOR);
  const written = await inOneWrite<Invalid | NotFound>(writer, async (tx) => {
    const found = await tx.person.findUnique({ where: { id: person } });
    if (found === null) return { kind: 'not-found', id: person };
    if (!found.active) return invalid('person', `${found.name} is not active.`);
    await endPending(tx, person);
    await tx.verification.create({
      data: { id: randomUUID(), identifier: identify(token), value: person, expiresAt },
    });
    const after = { expiresAt: expiresAt.toISOString() };
    return { kind: 'ok', id: person, action: 'person.reset-link', before: null, after };
  });
  return written.kind === 'ok' ? { kind: 'token', token, expiresAt } : written;
}
