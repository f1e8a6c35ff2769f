import type { VersionWatch } from '../open/version-watch.ts';
import type { Visibility } from './reader.ts';

/** What belongs to keys, kept in memory for as long as the data stands. */
export interface KeptThings {
  /** @param kind of things: each has keys of its own, and values of one type */
  of<Value>(kind: string): KeptValues<Value>;
}

interface KeptValues<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * Keeps single things, where `rowKeeper` keeps what statements answered: found by their key, at once, whatever else is asked for with
 * them. For what depends on the versioned data and the reader's visibility alone. Nobody changes what they are given.
 *
 * @param most rows of all things together; beyond it all is let go
 * @returns null while it is not known which data stands
 */
export function thingKeeper(
  versions: VersionWatch,
  most: number,
): (visibility: Visibility) => KeptThings | null {
  let version: string | null = null;
  let kept = new Map<Visibility, Map<string, Map<string, unknown>>>();
  let count = 0;
  const letGo = () => {
    kept = new Map();
    count = 0;
  };
  return (visibility) => {
    const known = versions.known();
    if (known === null) return null;
    if (known !== version) {
      version = known;
      letGo();
    }
    const stood = kept;
    return {
      of: <Value>(kind: string): KeptValues<Value> => {
        // Only values of the kind are put under it.
        const values = inside(inside(stood, visibility), kind);
        return {
          get: (key) => values.get(key) as Value | undefined,
          set: (key, value) => {
            // What was asked of data that stands no longer is nobody's.
            if (stood !== kept) return;
            count += Array.isArray(value) ? value.length + 1 : 1;
            if (count > most) letGo();
            else values.set(key, value);
          },
        };
      },
    };
  };
}

function inside<Key, Inner, InnerKey>(outer: Map<Key, Map<InnerKey, Inner>>, key: Key): Map<InnerKey, Inner> {
  const held = outer.get(key);
  if (held !== undefined) return held;
  const made = new Map<InnerKey, Inner>();
  outer.set(key, made);
  return made;
}
