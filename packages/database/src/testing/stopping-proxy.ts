import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Something between a client and a server of the network that can fall silent, without closing anything. */
export interface StoppingProxy {
  /** The address by way of it. */
  readonly url: string;
  /** From now on nothing passes. */
  fallSilent(): void;
  /** Cuts what it held, and lets new connections pass. */
  passAgain(): void;
  close(): Promise<void>;
}

/** Before the server that an address names. */
export async function stoppingProxy(address: string): Promise<StoppingProxy> {
  const target = new URL(address);
  const sockets: Socket[] = [];
  let isSilent = false;
  const server = createServer((near) => {
    if (isSilent) {
      sockets.push(near.pause());
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) sockets.push(socket.on('error', () => socket.destroy()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('A TCP server has no port.');
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String(bound.port);
  return {
    url: url.href,
    fallSilent: () => {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    passAgain: () => {
      isSilent = false;
      for (const socket of sockets.splice(0)) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
