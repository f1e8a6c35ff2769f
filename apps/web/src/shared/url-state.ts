/** Adds a value for each; nothing for none. */
export function writeList(params: URLSearchParams, name: string, values: readonly string[]): void {
  for (const value of values) params.append(name, value);
}

/** "?rag=red&area=net-zero", or nothing where there are no parameters. */
export function printQuery(params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
