import { createServer, type RequestListener, type Server } from 'node:http';
import process, { exit, stdout } from 'node:process';
import { environmentVariable } from './environment.ts';

export const HOST = '127.0.0.1';

export function port(): number {
  return Number(environmentVariable('PORT'));
}

/** Says that the peer can be asked, and ends the process on SIGTERM. */
export function announce(): void {
  process.once('SIGTERM', () => exit(0));
  stdout.write('ready\n');
}

/** On PORT, until SIGTERM. */
export async function listen(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port(), HOST, resolve);
  await promise;
  announce();
}

export function serve(answer: RequestListener): Promise<void> {
  return listen(createServer(answer));
}
