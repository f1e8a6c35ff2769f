import type { KeptThings } from '@dial/database/read/kept-things';
import type { Reader } from '@dial/database/read/reader';
import DataLoader from 'dataloader';
import type { Viewer } from './viewer.ts';

type Read<Row> = (reader: Reader, keys: readonly string[]) => Promise<Row[]>;

/** Loads what belongs to keys, those of one moment together; what is kept comes at once. */
export interface Loader<Value> {
  load(key: string): Value | Promise<Value>;
}

/** For whom loaders read from what, and where they keep what they have read; null where nothing is to be kept. */
export interface LoadFrom {
  readonly reader: Reader;
  readonly viewer: Viewer;
  readonly kept: KeptThings | null;
}

/** Makes a loader under a name of its own. */
export type MakeLoader<Value> = (from: LoadFrom, name: string) => Loader<Value>;

/** At most one row a key. */
export function one<Row>(read: Read<Row>, key: (row: Row) => string): MakeLoader<Row | null> {
  return batched(async (reader, keys) => {
    const rows = new Map((await read(reader, keys)).map((row) => [key(row), row]));
    return keys.map((wanted) => rows.get(wanted) ?? null);
  });
}

/** Any number of rows a key, in the order they were read. */
export function many<Row>(read: Read<Row>, key: (row: Row) => string): MakeLoader<Row[]> {
  return batched(async (reader, keys) => {
    const rows = Map.groupBy(await read(reader, keys), key);
    return keys.map((wanted) => rows.get(wanted) ?? []);
  });
}

/** A value for each key, in the order of the keys. */
export function batched<Value>(
  read: (reader: Reader, keys: readonly string[]) => Promise<Value[]>,
): MakeLoader<Value> {
  return ({ reader, kept }, name) => {
    if (kept === null) return new DataLoader<string, Value>((keys) => read(reader, keys));
    const held = kept.of<Value>(name);
    const asked = new DataLoader<string, Value>(async (keys) => {
      const values = await read(reader, keys);
      for (const [index, value] of values.entries()) held.set(keys[index] ?? '', value);
      return values;
    });
    return {
      load: (key) => {
        const value = held.get(key);
        return value === undefined ? asked.load(key) : value;
      },
    };
  };
}

type Made<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends MakeLoader<infer Value> ? Loader<Value> : never;
} & {
  /** What was read before may be another now. */
  readonly forgetAll: () => void;
};

/** The loaders of one request, each made when it is first asked for. */
export function loadersOf<Makers extends Readonly<Record<string, MakeLoader<unknown>>>>(
  makers: Makers,
): (from: LoadFrom) => Made<Makers> {
  class Loaders {
    readonly from: LoadFrom;
    made: Record<string, Loader<unknown>> = {};
    constructor(from: LoadFrom) {
      this.from = from;
    }
    forgetAll() {
      this.made = {};
    }
  }
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(Loaders.prototype, name, {
      get(this: Loaders) {
        this.made[name] ??= make(this.from, name);
        return this.made[name];
      },
    });
  }
  // It has a property for each maker, as defined above.
  return (from) => new Loaders(from) as unknown as Made<Makers>;
}
