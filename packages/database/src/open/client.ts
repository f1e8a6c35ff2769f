// The one place that names Prisma's generated client, for the rest of this package.
import type { Prisma, PrismaClient } from '../generated/client.ts';

export { Prisma, PrismaClient } from '../generated/client.ts';

export type TransactionClient = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>;

export type Sql = Prisma.Sql;
