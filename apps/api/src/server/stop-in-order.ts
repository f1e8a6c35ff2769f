import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

interface Stopping {
  readonly server: FastifyInstance;
  /** Milliseconds in which requests are still taken, so that a balancer notices that this server is not ready. */
  readonly delay: number;
  /** What runs by itself. */
  readonly job: { stop(): Promise<void> };
  /** What is closed once nothing runs, in this order. */
  readonly close: readonly (() => Promise<unknown>)[];
  readonly say: (line: string) => void;
  /** Milliseconds that requests under way may still take. */
  readonly patience?: number;
}

/** Milliseconds. Kubernetes kills 30 s after it asked, unless it is told otherwise. */
const PATIENCE = 25_000;

/** Milliseconds for what was given up to answer so, and for each thing to close. */
const GRACE = 2_000;

/**
 * Takes no more requests, answers those under way, and closes. What takes too long is given up and named.
 *
 * @returns the exit code of the program
 */
export async function stopInOrder(stopping: Stopping): Promise<0 | 1> {
  const { server, delay, job, close, say, patience = PATIENCE } = stopping;
  const jobStopped = job.stop();
  await pause(delay);
  const done = Promise.all([server.close(), jobStopped]);
  const inTime = await within(patience, done);
  if (!inTime) {
    const asked = server.running.asked();
    const what = asked.length === 0 ? 'what Dial does by itself' : asked.join(', ');
    say(`Not finished after ${patience / 1000} seconds, and given up: ${what}`);
    server.running.end();
    await within(GRACE, done);
  }
  for (const one of close) await within(inTime ? patience : GRACE, one());
  return inTime ? 0 : 1;
}

/** Whether it was done by then. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = pause(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const isDone = await Promise.race([work.then(() => true), late]);
  timer.abort();
  return isDone;
}
