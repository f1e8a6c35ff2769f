import { AsyncLocalStorage } from 'node:async_hooks';

/** What was asked took longer than it may. Nothing of it was written. */
export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';
}

/**
 * How long something may ask the database. Once it is over, the statement under way is cancelled and no other one begins. A commit
 * ends the bound, so that what was written is also told as done.
 */
export class TimeBound {
  /** Milliseconds. */
  readonly time: number;
  readonly #cancels = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(time: number) {
    this.time = time;
    this.#timer = setTimeout(() => this.end(), time).unref();
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Ends what is under way, now. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isOver = true;
    for (const cancel of this.#cancels) cancel();
  }

  /** From now on it bounds nothing: it is written, or answered. */
  lift(): void {
    clearTimeout(this.#timer);
    this.#isOver = false;
    this.#cancels.clear();
  }

  /** @throws TimedOutError */
  throwIfOver(): void {
    if (this.#isOver) throw new TimedOutError(`It took longer than ${this.time / 1000} seconds.`);
  }

  /** @returns what ends the listening */
  onOver(cancel: () => void): () => void {
    this.#cancels.add(cancel);
    return () => this.#cancels.delete(cancel);
  }
}

const present = new AsyncLocalStorage<TimeBound>();

/** The statements of `work`, and of all that it begins, are bound. */
export function withinBound<Result>(bound: TimeBound, work: () => Result): Result {
  return present.run(bound, work);
}

export function presentBound(): TimeBound | undefined {
  return present.getStore();
}
