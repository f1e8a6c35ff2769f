import { presentBound, TimedOutError } from '@dial/database/open/time-bound';
import { expect, onTestFinished, test } from 'vitest';
import { buildServer } from '../src/server/build-server.ts';
import { stopInOrder } from '../src/server/stop-in-order.ts';
import { PUBLIC_VIEWER, type Viewer } from '../src/server/viewer.ts';
import { openEmptyDatabase } from './setup/test-database.ts';

/** A server with a request under way, which waits for who asks. */
async function underWay() {
  const database = await openEmptyDatabase();
  const waits = Promise.withResolvers<Viewer>();
  const began = Promise.withResolvers<void>();
  const server = await buildServer({
    database,
    council: { name: 'Made-up Council' },
    viewerOf: () => {
      presentBound()?.onOver(() => waits.reject(new TimedOutError('It is given up.')));
      began.resolve();
      return waits.promise;
    },
  });
  const address = await server.listen({ port: 0 });
  const answer = fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ council { name } }' }),
  });
  await began.promise;
  const said: string[] = [];
  const close = ['versions', 'database'].map((name) => async () => void said.push(`closed ${name}`));
  const job = { stop: async () => {} };
  onTestFinished(() => database.close());
  return {
    answer,
    said,
    goOn: () => waits.resolve(PUBLIC_VIEWER),
    stop: (patience?: number) =>
      stopInOrder({
        server,
        delay: 0,
        job,
        close,
        say: (line) => void said.push(line),
        ...(patience === undefined ? {} : { patience }),
      }),
  };
}

test('a request that ends in time is answered, all is closed, and the exit code is 0', async () => {
  const { answer, said, goOn, stop } = await underWay();
  const stopped = stop();
  goOn();
  const { status } = await answer;
  expect(status).toBe(200);
  expect(await stopped).toBe(0);
  expect(said).toEqual(['closed versions', 'closed database']);
});

test('a request beyond the bound is given up and named, all is closed, and the exit code is 1', async () => {
  const { answer, said, stop } = await underWay();
  expect(await stop(10)).toBe(1);
  const { status } = await answer;
  expect(status).toBe(503);
  expect(said).toEqual([
    'Not finished after 0.01 seconds, and given up: POST /graphql',
    'closed versions',
    'closed database',
  ]);
});
