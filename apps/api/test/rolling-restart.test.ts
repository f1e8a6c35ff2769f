import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createServerDatabase } from '@dial/database/testing/server-database';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { balancer } from './setup/balancer.ts';

const SERVER = process.env.DIAL_TEST_DATABASE_URL ?? '';

/** Milliseconds that a server may take to start on a busy machine. */
const PATIENT = { timeout: 120_000, interval: 50 };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}

function start(databaseUrl: string, port: number): ChildProcess {
  const program = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DIAL_SECRET: 'made-up secret of more than thirty-two characters',
      DIAL_STOP_DELAY: '1',
    },
    stdio: 'ignore',
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  return program;
}

// The embedded database is one process's.
test.runIf(SERVER !== '')(
  'two servers restart one after the other, and no request fails',
  { timeout: 400_000 },
  async () => {
    const { databaseUrl, drop } = await createServerDatabase(SERVER, inject('prepared').luton);
    onTestFinished(() => drop());
    const ports = [await freePort(), await freePort()];
    const programs = new Map(ports.map((port) => [port, start(databaseUrl, port)]));
    const { url, isReady, close } = await balancer(ports);
    onTestFinished(close);
    const allReady = () => vi.waitFor(() => expect(ports.map(isReady)).toEqual([true, true]), PATIENT);
    await allReady();

    let isOver = false;
    const statuses: number[] = [];
    const ask = async (path: string, options: RequestInit = {}) => {
      while (!isOver) {
        const answer = await fetch(`${url}${path}`, options);
        await answer.arrayBuffer();
        statuses.push(answer.status);
      }
    };
    const body = JSON.stringify({ query: '{ editions { id title } }' });
    const headers = { 'content-type': 'application/json' };
    const load = [ask('/graphql', { method: 'POST', headers, body }), ask('/data/2023-24-q3/indicators.csv')];
    for (const port of ports) {
      const program = programs.get(port);
      const ended = program === undefined ? Promise.resolve([null]) : once(program, 'exit');
      program?.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      const before = statuses.length;
      await vi.waitFor(() => expect(statuses.length).toBeGreaterThan(before + 10), PATIENT);
      programs.set(port, start(databaseUrl, port));
      await allReady();
    }
    isOver = true;
    await Promise.all(load);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(statuses.length).toBeGreaterThan(50);
  },
);
