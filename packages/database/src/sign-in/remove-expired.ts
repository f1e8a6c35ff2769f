import type { PrismaClient } from '../open/client.ts';
import { FORGOTTEN } from './attempts.ts';

/** Milliseconds for which what has expired is kept, so that a clock set back or a slow request finds it still. */
const KEPT = 24 * 3_600_000;

/**
 * Removes what sign-in has no use for any more: sessions, links and sign-ins under way that expired, and counts of attempts that were
 * forgotten, each more than a day before. Nothing that anybody is shown, so neither the audit nor the version of the data moves.
 *
 * @returns how many rows
 */
export async function removeExpired(prisma: PrismaClient, at: Date): Promise<number> {
  const expired = { where: { expiresAt: { lt: new Date(at.getTime() - KEPT) } } };
  const sessions = await prisma.session.deleteMany(expired);
  const verifications = await prisma.verification.deleteMany(expired);
  const attempts = await prisma.rateLimit.deleteMany({
    where: { lastRequest: { lt: at.getTime() - FORGOTTEN - KEPT } },
  });
  return sessions.count + verifications.count + attempts.count;
}
