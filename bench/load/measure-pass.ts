import { setTimeout as pause } from 'node:timers/promises';
import { askOnce } from './ask-once.ts';
import { type Candidate, type Entry, nameOf } from './entry.ts';
import { processorTime } from './process-use.ts';
import { type Load, sendLoad } from './wrk.ts';

/** What one pass of an entry came to. Times in milliseconds. */
export interface Pass {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time for each request. */
  readonly serverTime: number;
  /** Null where there is no database beside the server. */
  readonly databaseTime: number | null;
  /** Of an answer's body, as it came. */
  readonly bodyBytes: number;
}

/** Headers of an answer are never longer. */
const HEADER_BYTES = 3_000;

/**
 * Sends an entry's load for a while.
 *
 * @throws Error when an answer is not what it should be: the first by its content, the others by status and size
 */
export async function measurePass(entry: Entry, pass: number, load: Load): Promise<Pass> {
  const { candidate } = entry;
  const id = nameOf(entry);
  const set = entry.requests(pass);
  await settled(candidate);
  const first = await askOnce(candidate.origin, set);
  const wrong = entry.fault(first);
  if (wrong !== null) throw new Error(`${id}: ${wrong}`);
  const times = () => [processorTime(candidate.pid), databaseTimeOf(candidate.databasePid)] as const;
  const before = times();
  const sent = await sendLoad(candidate.origin, set, load);
  const after = times();
  const { requests, microseconds, bytes, refused, broken } = sent;
  if (requests === 0 || refused + broken > 0)
    throw new Error(
      `${id}: of ${requests} answers ${refused} were refusals, and ${broken} requests had none.`,
    );
  const mean = bytes / requests;
  const size = first.body.length;
  // While it warms up, a server may begin to compress better.
  if (pass > 0 && (mean < size * 0.7 || mean > size * 1.3 + HEADER_BYTES))
    throw new Error(`${id}: the first answer has ${size} bytes, the others ${Math.round(mean)}.`);
  return {
    perSecond: (requests * 1e6) / microseconds,
    p50: sent.p50 / 1000,
    p95: sent.p95 / 1000,
    p99: sent.p99 / 1000,
    serverTime: (after[0] - before[0]) / requests,
    databaseTime: after[1] === null || before[1] === null ? null : (after[1] - before[1]) / requests,
    bodyBytes: size,
  };
}

/** Waits until a server has done what an earlier load left it: requests whose answers nobody waits for any more. */
async function settled({ pid, databasePid }: Candidate): Promise<void> {
  const time = () => processorTime(pid) + (databaseTimeOf(databasePid) ?? 0);
  for (let before = time(), tries = 0; tries < 100; tries += 1) {
    await pause(200);
    const now = time();
    if (now - before <= 20) return;
    before = now;
  }
}

function databaseTimeOf(pid: number | null): number | null {
  return pid === null ? null : processorTime(pid);
}
