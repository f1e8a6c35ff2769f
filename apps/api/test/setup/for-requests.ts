import type { TransactionClient } from '@dial/database/open/client';
import { type Database, TRANSACTION_OPTIONS } from '@dial/database/open/database';

/** The database as requests are served with it: under their role. */
export async function forRequests(database: Database): Promise<Database> {
  return { ...database, prisma: await database.forRequests() };
}

/** Does in one transaction what requests cannot, on the embedded database, whose one session has their role, and on a server alike. */
export async function asOwner(
  { prisma }: Database,
  work: (tx: TransactionClient) => Promise<unknown>,
): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL ROLE NONE`;
    await work(tx);
  }, TRANSACTION_OPTIONS);
}
