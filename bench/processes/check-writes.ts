import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Editor } from './editor.ts';
import { readVersion } from './read-version.ts';

/** What was seen while somebody wrote through one process. Times in milliseconds. */
export interface WritesSeen {
  readonly writes: number;
  /** From sending a write until its answer. */
  readonly answered: readonly number[];
  /** From a write's answer until a process has answered with what was written. */
  readonly shown: readonly number[];
  /** Reads sent after a write's answer that showed what stood before it. */
  readonly stale: number;
  /** From a write's answer until the last such read was sent. */
  readonly staleFor: readonly number[];
  /** All reads, and those that showed less than one before on the same process. */
  readonly reads: number;
  readonly backwards: number;
}

/** Milliseconds between two writes. */
const BETWEEN = 20;

/** Milliseconds between two reads of those who watch. */
const PACE = 2;

/**
 * Writes, and after each answer reads from every process at once, without a cookie, until each shows it. Meanwhile others read from each
 * again and again, and see that none goes back to what it showed before.
 *
 * @param origins the processes that are read from
 */
export async function checkWrites(
  editor: Editor,
  origins: readonly string[],
  writes: number,
): Promise<WritesSeen> {
  const seen = { answered: [] as number[], shown: [] as number[], staleFor: [] as number[] };
  let stale = 0;
  let reads = 0;
  let backwards = 0;
  let isOver = false;
  const agent = new Agent({ keepAlive: true });
  const read = (origin: string) => {
    reads += 1;
    return readVersion(origin, editor.mapping, agent);
  };
  const watching = origins.map(async (origin) => {
    for (let newest = 0; !isOver; ) {
      const version = await read(origin);
      if (version < newest) backwards += 1;
      newest = Math.max(newest, version);
      await pause(PACE);
    }
  });
  const untilShown = async (origin: string, version: number) => {
    const since = performance.now();
    let last = 0;
    for (;;) {
      const sent = performance.now();
      if ((await read(origin)) >= version) break;
      stale += 1;
      last = sent - since;
    }
    if (last > 0) seen.staleFor.push(last);
    seen.shown.push(performance.now() - since);
  };
  for (let write = 0; write < writes; write += 1) {
    const began = performance.now();
    const version = await editor.write();
    seen.answered.push(performance.now() - began);
    await Promise.all(origins.map((origin) => untilShown(origin, version)));
    await pause(BETWEEN);
  }
  isOver = true;
  await Promise.all(watching);
  agent.destroy();
  return { writes, ...seen, stale, reads, backwards };
}
