import { openDatabase } from '@dial/database/open/open-database';
import { createServerDatabase } from '@dial/database/testing/server-database';
import { stoppingProxy } from '@dial/database/testing/stopping-proxy';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildServer } from '../src/server/build-server.ts';

const SERVER = process.env.DIAL_TEST_DATABASE_URL ?? '';

// The embedded database is in the same process, which nothing comes between.
test.runIf(SERVER !== '')(
  'while the database is silent /readyz says so, and no longer once it is back',
  async () => {
    const made = await createServerDatabase(SERVER, inject('prepared').empty);
    onTestFinished(() => made.drop());
    const proxy = await stoppingProxy(made.databaseUrl);
    onTestFinished(() => proxy.close());
    const database = await openDatabase({ databaseUrl: proxy.url, dataDirectory: '', version: 'test' });
    const server = await buildServer({ database, council: { name: 'Made-up Council' } });
    onTestFinished(() => server.close().then(() => database.close()));
    const ask = async (path: string) => {
      const { statusCode } = await server.inject(path);
      return statusCode;
    };
    expect(await ask('/readyz')).toBe(200);
    proxy.fallSilent();
    const silent = await server.inject('/readyz');
    expect(silent.statusCode).toBe(503);
    expect(silent.json()).toEqual({ status: 'not ready', reason: 'The database does not answer.' });
    expect(await ask('/healthz')).toBe(200);
    proxy.passAgain();
    await expect.poll(() => ask('/readyz'), { timeout: 10_000 }).toBe(200);
  },
);
