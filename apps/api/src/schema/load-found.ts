import type { Loader } from '../server/batch.ts';
import { found } from './found.ts';

/**
 * What a loader has of an id, for a field that cannot be null; at once where it is kept.
 *
 * @throws GraphQLError with the code NOT_FOUND
 */
export function loadFound<Row>(loader: Loader<Row | null>, id: string): Row | Promise<Row> {
  const row = loader.load(id);
  return row instanceof Promise ? row.then((loaded) => found(loaded, id)) : found(row, id);
}
