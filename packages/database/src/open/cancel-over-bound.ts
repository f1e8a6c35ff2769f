import { AsyncResource } from 'node:async_hooks';
import { connect } from 'node:net';
import type pg from 'pg';
import { presentBound } from './time-bound.ts';

/** Milliseconds after which a statement that was to be cancelled is given up with its connection. */
const GRACE = 5_000;

/** Cancels statements of a pool on the server when the time bound that they were asked within is over. */
export function cancelOverBound(pool: pg.Pool): pg.Pool {
  // A statement that waits for a connection goes on in what released one, which may be within another bound.
  pool.connect = new Proxy(pool.connect, {
    apply: (ask, self, args: unknown[]) => Reflect.apply(ask, self, args.map(inThisContext)),
  });
  pool.on('connect', (client) => {
    client.query = new Proxy(client.query, {
      apply: (ask, self, args: unknown[]) =>
        bounded(client, args, (given) => Reflect.apply(ask, self, given)),
    });
  });
  return pool;
}

type Callback = (...results: unknown[]) => unknown;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

const inThisContext = (value: unknown) => (isCallback(value) ? AsyncResource.bind(value) : value);

/** Asks in one of the two ways that there are: with a callback as the last argument, or for a promise. */
function bounded(client: pg.PoolClient, args: unknown[], ask: (args: unknown[]) => unknown): unknown {
  const bound = presentBound();
  if (bound === undefined || isUncancelled(args[0])) return ask(args);
  // It may have waited for the connection until then.
  bound.throwIfOver();
  let cancelling: Promise<void> | undefined;
  let patience: NodeJS.Timeout | undefined;
  const stop = bound.onOver(() => {
    cancelling = cancelStatement(client);
    patience = setTimeout(() => client.end(), GRACE).unref();
  });
  /** The connection has no other statement before the server has taken the cancel of this one. */
  const ended = async () => {
    stop();
    clearTimeout(patience);
    await cancelling;
  };
  const told = args.at(-1);
  if (!isCallback(told)) return Promise.resolve(ask(args)).finally(ended);
  const tell = AsyncResource.bind(told);
  return ask([...args.slice(0, -1), (...results: unknown[]) => void ended().then(() => tell(...results))]);
}

/** Neither a commit, whose outcome would not be known, nor what ends a transaction that failed. */
function isUncancelled(query: unknown): boolean {
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query;
  return text === 'COMMIT' || text === 'ROLLBACK';
}

/**
 * PostgreSQL's cancel request, over a connection of its own that the server ends once it has told the process of the statement. As
 * libpq's it is not encrypted: the key in it serves for nothing else.
 */
function cancelStatement(client: pg.PoolClient): Promise<void> {
  const { processID, secretKey } = client as { processID?: unknown; secretKey?: unknown };
  if (typeof processID !== 'number' || typeof secretKey !== 'number') return Promise.resolve();
  const request = Buffer.alloc(16);
  request.writeInt32BE(16, 0);
  request.writeInt32BE(CANCEL, 4);
  request.writeInt32BE(processID, 8);
  request.writeInt32BE(secretKey, 12);
  const { host, port } = client;
  const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  socket.setTimeout(GRACE, () => socket.destroy());
  return new Promise((resolve) => {
    // Where it cannot be cancelled, the connection is given up after the grace.
    socket.on('error', () => socket.destroy()).once('close', () => resolve());
    socket.resume().write(request);
  });
}

/** The protocol's number for it. */
const CANCEL = 80_877_102;
