import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { clientMessages, type Statement } from './client-messages.ts';

/**
 * What becomes of a statement: it passes; it and all that follows it on its connection are held; or it passes, and its answer is held.
 */
export type Fate = 'pass' | 'hold' | 'hold-answer';

/** Something between Dial and PostgreSQL that sees the statements, and can be told to do harm. */
export interface DatabaseProxy {
  /** The address of a database by way of it. */
  url(database: string): string;
  /** Asked about each statement, but those of the connection that follows the version. Unset: all pass. */
  watch(decide: ((statement: Statement) => Fate) | null, whenHeld?: () => void): void;
  /** Milliseconds that each chunk waits, in both directions. */
  delay(milliseconds: () => number): void;
  /** Resets every connection. New ones are taken. */
  cut(): void;
  close(): Promise<void>;
}

/** @param target the address of a database, whose host and port are proxied */
export async function databaseProxy(target: string): Promise<DatabaseProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<readonly [Socket, Socket]>();
  let decide: ((statement: Statement) => Fate) | null = null;
  let whenHeld = () => {};
  let delay = () => 0;

  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: Number(port), host: hostname, noDelay: true });
    const pair = [near, far] as const;
    pairs.add(pair);
    const take = clientMessages();
    let isFollower = false;
    let isHeld = false;
    let isAnswerHeld = false;
    for (const [socket, other] of [pair, [far, near] as const]) {
      socket.on('error', () => reset(other));
      socket.on('close', () => {
        pairs.delete(pair);
        other.destroy();
      });
      socket.on('end', () => other.end());
    }
    let sending = Promise.resolve();
    let waiting = 0;
    const later = (work: () => void) => {
      const milliseconds = delay();
      if (milliseconds === 0 && waiting === 0) return work();
      waiting += 1;
      sending = sending
        .then(() => pause(milliseconds))
        .then(() => {
          waiting -= 1;
          work();
        });
    };
    near.on('data', (chunk) =>
      later(() => {
        for (const { bytes, statement } of take(chunk)) {
          if (isHeld) return;
          if (statement !== null) {
            isFollower ||= statement.sql.startsWith('LISTEN');
            const fate = decide === null || isFollower ? 'pass' : decide(statement);
            isAnswerHeld ||= fate === 'hold-answer';
            if (fate === 'hold') {
              isHeld = true;
              return whenHeld();
            }
          }
          if (far.writable) far.write(bytes);
        }
      }),
    );
    far.on('data', (chunk) =>
      later(() => {
        if (isHeld) return;
        if (isAnswerHeld) {
          isHeld = true;
          return whenHeld();
        }
        if (near.writable) near.write(chunk);
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('A TCP server has no port.');
  const cut = () => {
    for (const sockets of [...pairs]) for (const socket of sockets) reset(socket);
  };
  return {
    url: (database) => {
      const url = new URL(target);
      url.port = String(bound.port);
      url.pathname = `/${database}`;
      return url.href;
    },
    watch: (asked, held = () => {}) => {
      decide = asked;
      whenHeld = held;
    },
    delay: (milliseconds) => {
      delay = milliseconds;
    },
    cut,
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A socket that said its end already is not reset: libuv refuses that, and Node would then wait for its handle for ever as it exits. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
