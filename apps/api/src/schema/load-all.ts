import type { Loader } from '../server/batch.ts';

/** The rows of several keys in their order, those that the reader may not see left out. @throws the first error */
export async function loadAll<Row>(loader: Loader<Row | null>, keys: readonly string[]): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null) as Row[];
}
