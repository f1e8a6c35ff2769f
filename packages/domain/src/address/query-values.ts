/** What follows the "?" of an address, read: a URLSearchParams is one. */
export interface QueryValues {
  get(name: string): string | null;
  getAll(name: string): string[];
}

/** Values of a repeated parameter, blank ones and repetitions left out. */
export function readList(params: QueryValues, name: string): string[] {
  return [...new Set(params.getAll(name).map((value) => value.trim()))].filter((value) => value !== '');
}

/** Those of a repeated parameter that are among the known; case does not matter. */
export function readKnown<Known extends string>(
  params: QueryValues,
  name: string,
  known: readonly Known[],
): Known[] {
  const given = new Set(readList(params, name).map((value) => value.toLowerCase()));
  return known.filter((value) => given.has(value.toLowerCase()));
}

/** The text of a parameter without spaces around it; empty where it is missing. */
export function readText(params: QueryValues, name: string): string {
  return params.get(name)?.trim() ?? '';
}
