/** An answer with the instant it came, in milliseconds. */
export interface Held<Value> {
  readonly value: Value;
  readonly at: number;
}

export interface HeldAnswers<Value> {
  readonly get: (key: string, now: number) => Held<Value> | undefined;
  readonly put: (key: string, value: Value, now: number) => Held<Value>;
}

/** Holds the last few answers for a while, so that going back asks nothing. The one used longest ago gives way. */
export function heldAnswers<Value>(most: number, longest: number): HeldAnswers<Value> {
  const held = new Map<string, Held<Value>>();
  return {
    get(key, now) {
      const found = held.get(key);
      if (found === undefined) return undefined;
      held.delete(key);
      if (now - found.at > longest) return undefined;
      held.set(key, found);
      return found;
    },
    put(key, value, now) {
      const entry = { value, at: now };
      held.delete(key);
      held.set(key, entry);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
      return entry;
    },
  };
}
