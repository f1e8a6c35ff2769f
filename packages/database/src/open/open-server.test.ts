import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OperatorError } from '../failure.ts';
import { openServer } from './open-server.ts';

/** Listens on a port of its own and answers the first message of each connection. */
async function serve(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('data', () => answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return addressOf(server.address() as AddressInfo);
}

const addressOf = ({ port }: { port: number }) => `postgresql://dial:geheim@127.0.0.1:${port}/figures`;

/** PostgreSQL's refusal of a connection. */
function refusal(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

async function failure(databaseUrl: string): Promise<string> {
  const error: unknown = await openServer(databaseUrl).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperatorError);
  const message = String(error);
  expect(message).not.toMatch(/geh|eim/);
  return message;
}

describe('DATABASE_URL', () => {
  test.each([
    '',
    'figures',
    'http://dial:geheim@127.0.0.1/figures',
    'postgresql://',
    'postgresql://dial:geheim@127.0.0.1:99999/figures',
    'postgresql://dial:geh#eim@127.0.0.1/figures',
  ])('%j is refused with what it should look like', async (url) => {
    expect(await failure(url)).toMatch(
      /DATABASE_URL is not the address of a PostgreSQL database\. It looks like postgresql:\/\/user:password@host:5432\/database/,
    );
  });
});

describe('a server', () => {
  test.each(['127.0.0.1', 'localhost'])('that does not listen on %s is named with the mend', async (host) => {
    const free = new URL(await serve(() => undefined));
    // Port 1 is nobody's.
    free.host = `${host}:1`;
    expect(await failure(free.href)).toMatch(
      new RegExp(
        `${host}:1/figures cannot be opened: .*ECONNREFUSED.*Check DATABASE_URL and that the server is running`,
      ),
    );
  });

  test.each([
    ['28P01', 'password authentication failed for user "dial"'],
    ['3D000', 'database "figures" does not exist'],
    ['57P03', 'the database system is starting up'],
  ])('that refuses with %s is quoted', async (code, message) => {
    const url = await serve((socket) => socket.end(refusal(code, message)));
    expect(await failure(url)).toContain(`cannot be opened: ${message}. Check DATABASE_URL`);
  });

  test('whose certificate cannot be read is named', async () => {
    const url = await serve(() => undefined);
    expect(await failure(`${url}?sslrootcert=/none/such.pem`)).toContain('/figures cannot be opened: ENOENT');
  });

  test('that hangs up is named', async () => {
    expect(await failure(await serve((socket) => socket.destroy()))).toContain('/figures cannot be opened: ');
  });

  test('that never answers is given up', { timeout: 20_000 }, async () => {
    const begun = performance.now();
    expect(await failure(await serve(() => undefined))).toMatch(/\/figures cannot be opened: .*timeout/);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
