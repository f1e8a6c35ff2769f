import type { QueryValues } from './query-values.ts';

/** For tests: the values of a query, given as pairs. */
export function queryOf(...pairs: readonly (readonly [name: string, value: string])[]): QueryValues {
  const getAll = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value);
  return { getAll, get: (name) => getAll(name)[0] ?? null };
}
