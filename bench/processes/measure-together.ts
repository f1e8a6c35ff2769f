import { setTimeout as pause } from 'node:timers/promises';
import { askOnce } from '../load/ask-once.ts';
import { processorTime } from '../load/process-use.ts';
import { type Load, sendLoad } from '../load/wrk.ts';
import type { ProcessLoad } from './loads.ts';

/** Servers that are loaded together. */
export interface Together {
  /** How many processes answer. */
  readonly processes: number;
  readonly way: 'straight' | 'balancer';
  /** Where the load goes: to each of them, or to the one before them. */
  readonly origins: readonly string[];
  readonly pids: Pids;
}

interface Pids {
  readonly servers: readonly number[];
  readonly database: number;
  readonly balancer: number;
}

/** What one pass came to. Processor time in milliseconds for each request, of all processes together. */
export interface TogetherPass {
  readonly perSecond: number;
  /** Milliseconds, of the slowest process. */
  readonly p99: number;
  readonly servers: number;
  readonly database: number;
  readonly balancer: number;
  /** Of an answer's body, as it came. */
  readonly bytes: number;
}

/** @throws Error when an answer is not what it should be */
export async function measureTogether(
  { origins, pids }: Together,
  load: ProcessLoad,
  pass: number,
  { connections, seconds }: Load,
): Promise<TogetherPass> {
  const set = load.requests(pass);
  let bytes = 0;
  for (const origin of origins) {
    const first = await askOnce(origin, set);
    const fault = load.fault(first);
    if (fault !== null) throw new Error(`${load.name}: ${fault}`);
    bytes = first.body.length;
  }
  // What an earlier load left is done first.
  await pause(300);
  const share = Math.max(1, Math.round(connections / origins.length));
  const before = times(pids);
  const sent = await Promise.all(
    origins.map((origin) => sendLoad(origin, set, { connections: share, seconds })),
  );
  const after = times(pids);
  const sum = (number: (one: (typeof sent)[number]) => number) =>
    sent.reduce((total, one) => total + number(one), 0);
  const requests = sum((one) => one.requests);
  const wrong = sum((one) => one.refused + one.broken);
  if (requests === 0 || wrong > 0)
    throw new Error(`${load.name}: of ${requests} answers ${wrong} were wrong.`);
  const each = (of: keyof Pids) => (after[of] - before[of]) / requests;
  return {
    perSecond: sum((one) => (one.requests * 1e6) / one.microseconds),
    p99: Math.max(...sent.map(({ p99 }) => p99)) / 1000,
    servers: each('servers'),
    database: each('database'),
    balancer: each('balancer'),
    bytes,
  };
}

function times({ servers, database, balancer }: Pids) {
  return {
    servers: servers.reduce((total, pid) => total + processorTime(pid), 0),
    database: processorTime(database),
    balancer: processorTime(balancer),
  };
}
