import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { IMMUTABLE, keptFiles } from './kept-files.ts';

const NAME = '/assets/made-up-abc123.js';

let folder: string;
let server: FastifyInstance;
let origin: string;
/** How often the server itself was asked. */
let asked: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dial-files-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, NAME), 'made up');
  writeFileSync(join(folder, `${NAME}.br`), 'made up, smaller');
  const files = keptFiles(folder);
  asked = 0;
  server = fastify({
    serverFactory: (handle, options) =>
      createServer(options, (request, response) => {
        if (!files.answer(request, response)) handle(request, response);
      }),
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    files.keep(request, reply, payload);
    done(null, payload);
  });
  server.get('/assets/*', (_request, reply) => {
    asked += 1;
    return reply.header('cache-control', IMMUTABLE).header('x-frame-options', 'DENY').send('from the server');
  });
  server.get('/private', (_request, reply) => {
    asked += 1;
    return reply.header('cache-control', 'private').send('from the server');
  });
  origin = await server.listen({ port: 0 });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks until the file is kept. */
async function keep(path: string): Promise<void> {
  for (let before = -1; asked !== before; await pause(10)) {
    before = asked;
    await fetch(`${origin}${path}`);
  }
  asked = 0;
}

const get = (path: string, headers: Record<string, string> = { 'accept-encoding': 'identity' }) =>
  fetch(`${origin}${path}`, { headers });

test('a file is given from memory with the headers of the first answer', async () => {
  await keep(NAME);
  const answer = await get(NAME);
  expect(await answer.text()).toBe('made up');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': IMMUTABLE,
    'x-frame-options': 'DENY',
    vary: 'Accept-Encoding',
  });
  expect(asked).toBe(0);
});

test('in the form that the build made, as it is where there is none, and not again to who holds it', async () => {
  await keep(NAME);
  const { headers } = await fetch(`${origin}${NAME}`, { method: 'HEAD' });
  expect(asked).toBe(1);
  expect(headers.get('cache-control')).toBe(IMMUTABLE);
  const small = await get(NAME, { 'accept-encoding': 'identity' });
  const tag = small.headers.get('etag') ?? '';
  expect((await get(NAME, { 'if-none-match': tag })).status).toBe(304);
  expect((await get(NAME, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  expect(asked).toBe(1);
});

test('what is no such file is asked of the server each time', async () => {
  for (const path of ['/private', `${NAME}?x=1`, '/assets/none-such.js']) {
    asked = 0;
    for (const _ of [1, 2, 3]) {
      await get(path);
      await pause(10);
    }
    expect(asked).toBe(3);
  }
});
