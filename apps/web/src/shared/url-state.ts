/** Values of a repeated parameter, blank ones and repetitions left out. */
export function readList(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).map((value) => value.trim()))].filter((value) => value !== '');
}

/** Those of a repeated parameter that are among the known; case does not matter. */
export function readKnown<Known extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly Known[],
): Known[] {
  const given = new Set(readList(params, name).map((value) => value.toLowerCase()));
  return known.filter((value) => given.has(value.toLowerCase()));
}

/** The text of a parameter without spaces around it; empty where it is missing. */
export function readText(params: URLSearchParams, name: string): string {
  return params.get(name)?.trim() ?? '';
}

/** Adds a value for each; nothing for none. */
export function writeList(params: URLSearchParams, name: string, values: readonly string[]): void {
  for (const value of values) params.append(name, value);
}

/** "?rag=red&area=net-zero", or nothing where there are no parameters. */
export function printQuery(params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
