import { openDatabase } from '@dial/database/open/open-database';
import { madeGround } from '@dial/database/testing/made-ground';
import { createServerDatabase } from '@dial/database/testing/server-database';
import { temporaryDirectory } from '@dial/database/testing/temporary-directory';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildServer } from '../src/server/build-server.ts';
import { createLog } from '../src/server/watch/log.ts';
import { createMetrics } from '../src/server/watch/metrics.ts';
import { serveMetrics } from '../src/server/watch/serve-metrics.ts';
import { statementWatch } from '../src/server/watch/start-watch.ts';
import { startTraces } from '../src/server/watch/traces.ts';
import type { Watch } from '../src/server/watch/watch.ts';
import { collector } from './setup/collector.ts';

afterEach(() => vi.unstubAllEnvs());

/** Where the files of an embedded database go, or a database of its own on the server of the environment. */
async function place() {
  const server = process.env.DIAL_TEST_DATABASE_URL;
  const directory = temporaryDirectory();
  onTestFinished(() => directory[Symbol.dispose]());
  if (server === undefined || server === '') return { databaseUrl: undefined, dataDirectory: directory.path };
  const { databaseUrl, drop } = await createServerDatabase(server);
  onTestFinished(() => drop());
  return { databaseUrl, dataDirectory: directory.path };
}

/** A server as the program starts one, watched. */
async function serveWatched(watching: Omit<Watch, 'log'>) {
  const log = createLog('lines', { out: () => undefined, error: () => undefined });
  const watch = { log, ...watching };
  const database = await openDatabase({ ...(await place()), version: 'test', watch: statementWatch(watch) });
  await madeGround(database.prisma);
  const prisma = await database.forRequests();
  const versions = await database.followVersion();
  watch.metrics?.follow(database, versions);
  const webFolder = new URL('setup/web', import.meta.url).pathname;
  const council = { name: 'Made-up Council' };
  const server = await buildServer({
    database: { ...database, prisma },
    versions,
    council,
    webFolder,
    watch,
  });
  onTestFinished(async () => {
    await server.close();
    await versions.stop();
    await database.close();
  });
  return { database, url: await server.listen({ host: '127.0.0.1', port: 0 }) };
}

const ask = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

test('metrics tell of requests, errors, statements and what is kept, with few labels, on a port of their own', async () => {
  const metrics = createMetrics('1.2.3');
  const { url, database } = await serveWatched({ metrics });
  await ask(url, '{ editions { id } }');
  await ask(url, '{ none }');
  for (let time = 0; time < 20 && metrics.kept.hits === 0; time += 1)
    await fetch(`${url}/data/none-${time % 2}/x.csv`).then(() => fetch(`${url}/`));
  const listener = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    listener.close();
  });
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const read = async () => (await fetch(`http://127.0.0.1:${address.port}/metrics`)).text();
  await expect
    .poll(read)
    .toContain('dial_http_request_duration_seconds_count{route="/graphql",method="POST",status="2xx"} 1');
  const text = await read();
  expect(text).toContain(
    'dial_http_request_duration_seconds_count{route="/data/:edition/:file",method="GET",status="4xx"}',
  );
  expect(text).toContain('dial_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
  expect(text).toMatch(/dial_statement_duration_seconds_count\{outcome="ok"\} [1-9]/);
  expect(text).toMatch(/dial_kept_answers_total\{outcome="miss"\} [1-9]/);
  expect(text).toContain('dial_info{version="1.2.3"} 1');
  expect(text).toMatch(/process_resident_memory_bytes \d/);
  expect(text.includes('dial_database_connections{state="idle"}')).toBe(database.kind === 'server');
  expect(text).not.toMatch(/none-/);
  expect((await fetch(`${url}/metrics`)).headers.get('content-type')).not.toContain('text/plain');
  expect((await fetch(`http://127.0.0.1:${address.port}/other`)).status).toBe(404);
});

test('traces tell of a request, its operation and its statements, under the span that the client names, without what was asked for', async () => {
  const received = await collector();
  onTestFinished(() => void received.close());
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', received.url);
  const traces = startTraces('dial-test', '1.2.3');
  const { url } = await serveWatched({ traces });
  const [trace, parent] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  await ask(url, 'query Named { editions { id } search(text: "plantedSecret") { __typename } }', {
    traceparent: `00-${trace}-${parent}-01`,
  });
  await ask(url, 'query Named { editions { id } }', { traceparent: `00-${trace}-${parent}-01` });
  await traces.stop();
  const spans = received.spans.filter(({ traceId }) => traceId === trace);
  const request = spans.find(({ name }) => name === 'POST /graphql');
  expect(request?.parentSpanId).toBe(parent);
  const operation = spans.find(({ name }) => name === 'query Named');
  expect(spans.some(({ spanId }) => spanId === operation?.parentSpanId)).toBe(true);
  const operations = new Set(spans.filter(({ name }) => name === 'query Named').map(({ spanId }) => spanId));
  const statements = spans.filter(({ name }) => name.startsWith('SELECT'));
  expect(statements.some(({ parentSpanId = '' }) => operations.has(parentSpanId))).toBe(true);
  const all = received.sent.join('\n');
  expect(all).toContain('/v1/traces');
  expect(all).toContain('dial-test');
  expect(all).not.toContain('plantedSecret');
});
