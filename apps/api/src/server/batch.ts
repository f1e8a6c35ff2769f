import type { Reader } from '@dial/database/read/reader';
import DataLoader from 'dataloader';

type Read<Row> = (reader: Reader, keys: readonly string[]) => Promise<Row[]>;

/** At most one row a key. */
export function one<Row>(reader: Reader, read: Read<Row>, key: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await read(reader, keys)).map((row) => [key(row), row]));
    return keys.map((wanted) => rows.get(wanted) ?? null);
  });
}

/** Any number of rows a key, in the order they were read. */
export function many<Row>(reader: Reader, read: Read<Row>, key: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const rows = Map.groupBy(await read(reader, keys), key);
    return keys.map((wanted) => rows.get(wanted) ?? []);
  });
}
