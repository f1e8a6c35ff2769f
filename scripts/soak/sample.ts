import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerProcess } from '../running/server.ts';

/** What one look at the server found. */
export interface Sample {
  /** Seconds since the load began. */
  readonly at: number;
  /** Megabytes. */
  readonly resident: number;
  readonly heap: number;
  readonly external: number;
  /** Whether garbage was collected for it: then what it says of the heap is what is held. */
  readonly collected: boolean;
  readonly files: number;
  readonly resources: number;
  /** Of the database; null where it is embedded. */
  readonly connections: number | null;
  /** Milliseconds that the event loop was late, since the sample before. */
  readonly delay99: number;
  readonly delayMost: number;
}

interface Told {
  readonly heap: number;
  readonly external: number;
  readonly resources: number;
  readonly delay99: number;
  readonly delayMost: number;
}

const MEGABYTE = 1024 * 1024;

export async function takeSample(
  { child, pid }: ServerProcess,
  at: number,
  collected: boolean,
  connections: () => Promise<number | null>,
): Promise<Sample> {
  const answer = once(child, 'message') as Promise<[Told]>;
  child.send({ collect: collected });
  const [told] = await answer;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    at,
    resident: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024,
    heap: told.heap / MEGABYTE,
    external: told.external / MEGABYTE,
    collected,
    files: readdirSync(`/proc/${pid}/fd`).length,
    resources: told.resources,
    connections: await connections(),
    delay99: told.delay99,
    delayMost: told.delayMost,
  };
}
