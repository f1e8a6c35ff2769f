import { isTyped } from '../running/is-typed.ts';
import type { Answer } from '../running/session.ts';

/** Milliseconds after an injected fault for which a request that fails is put down to it. */
export const AFTERMATH = 10_000;

/** How requests of a kind went. */
export interface Counted {
  sent: number;
  done: number;
  /** Told that somebody was first, or to come again: an answer as it should be. */
  refused: number;
  /** Beside an injected fault, answered by an error in words. */
  injected: number;
  failed: number;
}

export interface Tally {
  readonly kinds: ReadonlyMap<string, Counted>;
  /** What the failed ones were answered, the first of them. */
  readonly failures: readonly string[];
  /** What those beside a fault were answered, each once. */
  readonly injected: ReadonlySet<string>;
  /** A fault is done now. */
  harm(): void;
  /** @param read whether an answer of 200 is what was asked for */
  count(
    kind: string,
    began: number,
    answer: Answer,
    read?: (text: string) => 'done' | 'refused' | 'failed',
  ): boolean;
}

const MOST_FAILURES = 20;

export function newTally(): Tally {
  const kinds = new Map<string, Counted>();
  const failures: string[] = [];
  const injected = new Set<string>();
  let harmedAt = Number.NEGATIVE_INFINITY;
  return {
    kinds,
    failures,
    injected,
    harm: () => {
      harmedAt = performance.now();
    },
    count: (kind, began, { status, text }, read = () => 'done') => {
      const counted = kinds.get(kind) ?? { sent: 0, done: 0, refused: 0, injected: 0, failed: 0 };
      kinds.set(kind, counted);
      counted.sent += 1;
      const outcome = status === null || status >= 400 ? 'failed' : read(text);
      const told = `${kind}: ${status} ${text.slice(0, 300)}`;
      // Under way when it was done, or sent before the database was found again.
      const isBeside = began < harmedAt + AFTERMATH && performance.now() >= harmedAt;
      if (outcome !== 'failed') counted[outcome] += 1;
      else if (isBeside && isTyped({ status, text })) {
        counted.injected += 1;
        injected.add(told);
      } else {
        counted.failed += 1;
        if (failures.length < MOST_FAILURES) failures.push(told);
      }
      return outcome === 'done';
    },
  };
}
