import { randomUUID } from 'node:crypto';
import { LIMITS } from '../server/limits.ts';
import { makePack, PackError } from './make-pack.ts';
import type { PackFormat } from './pack-choice.ts';
import type { PackRows } from './pack-rows.ts';

export type PackState = 'WAITING' | 'READING' | 'COMPOSING' | 'SETTING' | 'READY' | 'FAILED';

/** A pack that somebody asked for. */
export interface PackJob {
  readonly id: string;
  readonly edition: string;
  /** Who alone may have it; null for a pack of what is published, which everyone may. */
  readonly owner: string | null;
  readonly format: PackFormat;
  readonly name: string;
  readonly state: PackState;
  /** Pages composed, of how many; nothing before that is known. */
  readonly done: number;
  readonly total: number;
  readonly error: string | null;
  readonly file: Uint8Array | null;
}

export interface PackOrder extends Pick<PackJob, 'edition' | 'owner' | 'format' | 'name'> {
  /** The person or address that asks, of whom only so many packs are made at a time. */
  readonly from: string;
  /** What says that a pack is the same one; null where it is not to be shared. */
  readonly key: string | null;
  /** Reads the rows when the pack's turn comes. @throws PackError with a sentence */
  readonly read: () => Promise<PackRows>;
}

interface Held extends Omit<PackOrder, 'read'> {
  readonly id: string;
  /** Null once it has read: what was asked for, which may be much, is kept no longer. */
  read: PackOrder['read'] | null;
  readonly cancel: AbortController;
  state: PackState;
  done: number;
  total: number;
  error: string | null;
  file: Uint8Array | null;
  /** Milliseconds since 1970; when it was ready, or asked for again. */
  at: number;
}

interface Needs {
  readonly make?: typeof makePack;
  readonly limits?: {
    readonly waiting: number;
    readonly each: number;
    readonly kept: number;
    readonly bytes: number;
    readonly failed: number;
  };
  readonly now?: () => number;
  /** What failed and is no fault of the asker. */
  readonly log?: (error: unknown) => void;
}

const FAILED = 'The pack could not be made. That is a fault of ours; try again, or tell us.';

export type PackDesk = ReturnType<typeof createPackDesk>;

/**
 * Takes orders for packs and makes one at a time in the order they came. What is ready is kept a while, in memory alone: the same
 * pack of a published edition is made once.
 */
export function createPackDesk({ make = makePack, limits = LIMITS.pack, now = Date.now, log }: Needs = {}) {
  const jobs = new Map<string, Held>();
  let working = false;

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (;;) {
      const next = [...jobs.values()].find(({ state }) => state === 'WAITING');
      if (next === undefined) break;
      await produce(next);
    }
    working = false;
  }

  async function produce(job: Held): Promise<void> {
    const { read } = job;
    if (read === null) return;
    try {
      job.state = 'READING';
      job.read = null;
      const rows = await read();
      if (job.cancel.signal.aborted) return;
      job.state = 'COMPOSING';
      job.file = await make(
        { rows, format: job.format },
        {
          signal: job.cancel.signal,
          say: (said) => {
            if (said.kind === 'setting') job.state = 'SETTING';
            else [job.done, job.total] = [said.done, said.total];
          },
        },
      );
      job.state = 'READY';
    } catch (error) {
      if (job.cancel.signal.aborted) return;
      job.state = 'FAILED';
      job.error = error instanceof PackError ? error.message : FAILED;
      if (!(error instanceof PackError)) log?.(error);
    } finally {
      job.at = now();
      tidy();
    }
  }

  /**
   * Lets go of what nobody fetched in time, and of the oldest where all together are too much. Those that failed are counted, as they
   * hold no bytes and any number can be asked for.
   */
  function tidy(): void {
    const ended = [...jobs.values()].filter(isOver).sort((a, b) => b.at - a.at);
    let bytes = 0;
    let failed = 0;
    for (const job of ended) {
      bytes += job.file?.length ?? 0;
      failed += job.state === 'FAILED' ? 1 : 0;
      const isNewest = job === ended[0];
      const isTooMuch = job.file === null ? failed > limits.failed : bytes > limits.bytes && !isNewest;
      if (job.at + limits.kept < now() || isTooMuch) jobs.delete(job.id);
    }
  }

  return {
    /** Takes an order. "busy" where too many wait, "enough" where whoever asks has as many under way as one may. */
    ask(order: PackOrder): PackJob | 'busy' | 'enough' {
      tidy();
      const all = [...jobs.values()];
      const same = all.find((job) => order.key !== null && job.key === order.key && job.state !== 'FAILED');
      if (same !== undefined) {
        same.at = now();
        return same;
      }
      const open = all.filter((job) => !isOver(job));
      if (open.filter(({ from }) => from === order.from).length >= limits.each) return 'enough';
      if (open.filter(({ state }) => state === 'WAITING').length >= limits.waiting) return 'busy';
      const job: Held = {
        ...order,
        id: randomUUID(),
        cancel: new AbortController(),
        state: 'WAITING',
        done: 0,
        total: 0,
        error: null,
        file: null,
        at: now(),
      };
      jobs.set(job.id, job);
      void work();
      return job;
    },
    find(id: string): PackJob | null {
      tidy();
      return jobs.get(id) ?? null;
    },
    /** How many are made before this one. */
    ahead(id: string): number {
      const open = [...jobs.values()].filter((job) => !isOver(job));
      return Math.max(
        0,
        open.findIndex((job) => job.id === id),
      );
    },
    /** Calls a pack off. One that others may wait for too goes on. */
    cancel(id: string): void {
      const job = jobs.get(id);
      if (job === undefined || job.key !== null) return;
      job.cancel.abort();
      jobs.delete(id);
    },
    /** Ends what is under way, as the server closes. */
    close(): void {
      for (const job of jobs.values()) job.cancel.abort();
      jobs.clear();
    },
  };
}

const isOver = ({ state }: { readonly state: PackState }) => state === 'READY' || state === 'FAILED';
