import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from './client.ts';
import { TRANSACTION_OPTIONS } from './database.ts';
import { type WatchStatement, watchedAdapter } from './watched-adapter.ts';

/** Told of every SQL statement, for tests that count them. */
export type OnStatement = (sql: string) => void;

export function createClient(
  factory: SqlDriverAdapterFactory,
  onStatement?: OnStatement,
  watch?: WatchStatement,
): PrismaClient {
  const adapter = watchedAdapter(factory, watch);
  if (onStatement === undefined)
    return new PrismaClient({ adapter, transactionOptions: TRANSACTION_OPTIONS });
  const client = new PrismaClient({
    adapter,
    transactionOptions: TRANSACTION_OPTIONS,
    log: [{ emit: 'event', level: 'query' }],
  });
  client.$on('query', ({ query }) => onStatement(query));
  return client;
}
