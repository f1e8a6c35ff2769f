import fastify from 'fastify';
import { expect, test } from 'vitest';
import { developmentViewer } from './development-viewer.ts';
import { PUBLIC_VIEWER } from './viewer.ts';

const viewerOf = developmentViewer(['strategy-hub', 'director'], () => Promise.resolve(PUBLIC_VIEWER));

async function whoIs(headers: Record<string, string>): Promise<{ id: string | null; roles: object[] }> {
  const server = fastify();
  server.get('/', (request) => viewerOf(request));
  return (await server.inject({ url: '/', headers })).json();
}

test.each(['127.0.0.1:4000', 'localhost', '[::1]:4000'])('who asks at %s may edit', async (host) => {
  expect(await whoIs({ host })).toEqual({
    id: 'development',
    name: 'Development',
    roles: [
      { name: 'strategy-hub', scopes: ['council'] },
      { name: 'director', scopes: ['council'] },
    ],
  });
});

test.each([
  { host: 'dial.example' },
  { host: 'localhost.example:4000' },
  { host: '127.0.0.1', 'x-forwarded-for': '10.0.0.1' },
  { host: '127.0.0.1', forwarded: 'for=10.0.0.1' },
])('%j is the public', async (headers) => {
  expect(await whoIs(headers)).toEqual({ id: null, name: null, roles: [] });
});

test('who has signed in is who they are', async () => {
  const ada = { id: 'ada', name: 'Ada', roles: [] };
  const server = fastify();
  server.get('/', (request) => developmentViewer(['editor'], () => Promise.resolve(ada))(request));
  expect((await server.inject({ url: '/', headers: { host: 'localhost' } })).json()).toEqual(ada);
});
