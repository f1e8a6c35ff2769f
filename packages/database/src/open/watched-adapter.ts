import type { SqlDriverAdapterFactory, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';
import { presentBound } from './time-bound.ts';

/** Told of each SQL statement, without its values, as it begins; what it returns is told how it ended. */
export type WatchStatement = (sql: string) => (error?: unknown) => void;

/** Statements within a time bound are refused once it is over, and `watch` is told of all. */
export function watchedAdapter(
  factory: SqlDriverAdapterFactory,
  watch?: WatchStatement,
): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = watchQueries(await factory.connect(), watch);
      const startTransaction = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (isolation) => {
        const begun = await watched('BEGIN', () => startTransaction(isolation), watch);
        const commit = begun.commit.bind(begun);
        // The embedded database commits by this, a server by a statement before it.
        begun.commit = () => {
          presentBound()?.lift();
          return commit();
        };
        return watchQueries(begun, watch);
      };
      return adapter;
    },
  };
}

function watchQueries<Asked extends SqlQueryable>(asked: Asked, watch: WatchStatement | undefined): Asked {
  const queryRaw = asked.queryRaw.bind(asked);
  const executeRaw = asked.executeRaw.bind(asked);
  asked.queryRaw = (query: SqlQuery) => watched(query.sql, () => queryRaw(query), watch);
  asked.executeRaw = (query: SqlQuery) => watched(query.sql, () => executeRaw(query), watch);
  return asked;
}

async function watched<Result>(
  sql: string,
  run: () => Promise<Result>,
  watch: WatchStatement | undefined,
): Promise<Result> {
  const bound = presentBound();
  // What was written by then is committed and told, and a transaction that failed is ended, however late it is.
  if (sql === 'COMMIT') bound?.lift();
  else if (sql !== 'ROLLBACK') bound?.throwIfOver();
  const ended = watch?.(sql);
  try {
    const result = await run();
    ended?.();
    return result;
  } catch (error) {
    ended?.(error);
    throw error;
  }
}
