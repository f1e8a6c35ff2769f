import type { PrismaClient } from '../open/client.ts';

/** A made-up person with every row that one may have. @returns the person's id */
export async function madePerson(prisma: PrismaClient): Promise<string> {
  const id = 'made-up-person';
  const later = new Date(Date.now() + 3_600_000);
  await prisma.person.create({
    data: {
      id,
      name: 'Made-up person',
      email: 'made-up@demonstration.invalid',
      sortKey: 'made-up person',
      grants: { create: { id: 'made-up-grant', role: 'editor', scope: 'council', grantedBy: id } },
      sessions: { create: { id: 'made-up-session', token: 'made-up', expiresAt: later } },
      accounts: { create: { id: 'made-up-account', accountId: id, providerId: 'credential' } },
      twoFactors: { create: { id: 'made-up-factor', secret: 'made-up', backupCodes: 'made-up' } },
    },
  });
  await prisma.verification.create({
    data: { id: 'made-up-verification', identifier: 'made-up', value: id, expiresAt: later },
  });
  await prisma.rateLimit.create({
    data: { id: 'made-up-limit', key: 'made-up', count: 1, lastRequest: Date.now() },
  });
  return id;
}
