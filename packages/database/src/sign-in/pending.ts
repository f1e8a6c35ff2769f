import type { PrismaClient, TransactionClient } from '../open/client.ts';

/** Begins the identifiers of links to set a password, among all that is good for a time. */
export const LINK = 'link|';

/** Ends what people's sign-in is pending with: links to set a password, sign-ins under way, devices that no code is asked of. */
export async function endPending(
  client: PrismaClient | TransactionClient,
  ...people: string[]
): Promise<void> {
  await client.verification.deleteMany({ where: { value: { in: people } } });
}

/**
 * Ends a person's links that are good for no longer than this one. An administrator's, good for a week, stays where anybody may ask for one
 * of an hour.
 *
 * @param identifier of the new link
 */
export async function endOlderLinks(prisma: PrismaClient, person: string, identifier: string): Promise<void> {
  const link = await prisma.verification.findFirst({ where: { identifier, value: person } });
  if (link === null) return;
  await prisma.verification.deleteMany({
    where: {
      value: person,
      identifier: { startsWith: LINK, not: identifier },
      expiresAt: { lte: link.expiresAt },
    },
  });
}
