import type { TransactionClient } from '../open/client.ts';

/**
 * Gives this transaction, and nothing after it, the rights of the database's owner. Requests run under a role that cannot change what
 * is published; a correction has to, and it alone calls this, after it has checked that it is one: of a published edition that
 * was opened in Dial, with a note for the public, by a further version of everything it changes.
 */
export async function asOwner(tx: TransactionClient): Promise<void> {
  await tx.$executeRaw`SET LOCAL ROLE NONE`;
}
